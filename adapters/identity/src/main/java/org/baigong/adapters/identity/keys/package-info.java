/** The keys that tokens are signed with. */
package org.baigong.adapters.identity.keys;
