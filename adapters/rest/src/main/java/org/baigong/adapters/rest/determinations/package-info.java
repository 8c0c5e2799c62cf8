/** {@code /determinations}: who gets what and why. */
package org.baigong.adapters.rest.determinations;
