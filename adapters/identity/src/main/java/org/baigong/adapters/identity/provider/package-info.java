/** The built-in OpenID provider: OAuth 2.0 with PKCE, OpenID Connect Core, discovery, revocation and logout. */
package org.baigong.adapters.identity.provider;
