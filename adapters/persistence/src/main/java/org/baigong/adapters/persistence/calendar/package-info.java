/** Years of the working-day calendar that the office has set. */
package org.baigong.adapters.persistence.calendar;
