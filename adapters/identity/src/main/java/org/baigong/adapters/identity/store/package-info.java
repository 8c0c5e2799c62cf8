/** The way into the database, and how secrets are kept there. */
package org.baigong.adapters.identity.store;
