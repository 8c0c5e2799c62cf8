/** Accounts, kept by administrators. */
package org.baigong.adapters.rest.accounts;
