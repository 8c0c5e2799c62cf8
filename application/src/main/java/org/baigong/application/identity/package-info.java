/** The accounts 账号 of the built-in issuer, and how administrators keep them. */
package org.baigong.application.identity;
