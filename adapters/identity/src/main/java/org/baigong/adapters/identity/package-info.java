/** Who somebody is: the access tokens of whichever issuer is configured, and a small OpenID provider of our own. */
package org.baigong.adapters.identity;
