/** Accounts of the built-in issuer: passwords, second factors, locks. */
package org.baigong.adapters.identity.accounts;
