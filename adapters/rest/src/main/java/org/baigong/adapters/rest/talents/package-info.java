/** {@code /leading-talents}, {@code /rent-reckonings}: applications, reviews, titles, the benefit package. */
package org.baigong.adapters.rest.talents;
