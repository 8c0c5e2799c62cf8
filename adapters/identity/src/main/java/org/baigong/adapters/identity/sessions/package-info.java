/** Sign-ins, and the codes and refresh tokens that come from them. */
package org.baigong.adapters.identity.sessions;
