/** {@code /talent-cards}. */
package org.baigong.adapters.rest.cards;
