/** {@code /competitions}, {@code /templates}, {@code /honours}. */
package org.baigong.adapters.rest.competitions;
