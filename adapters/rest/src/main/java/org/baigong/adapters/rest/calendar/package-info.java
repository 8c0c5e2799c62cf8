/** {@code /calendar}: working days, and the years that the office sets. */
package org.baigong.adapters.rest.calendar;
