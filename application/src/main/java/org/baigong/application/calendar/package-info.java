/** The working-day calendar 工作日历 as it is now: the years that ship, and those that the office has set since. */
package org.baigong.application.calendar;
