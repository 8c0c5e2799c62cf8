/** Bearer tokens (RFC 6750) at the door of the public interface. */
package org.baigong.adapters.identity.bearer;
