/** Access tokens in the format of MicroProfile JWT, and the actor that one stands for. */
package org.baigong.adapters.identity.tokens;
