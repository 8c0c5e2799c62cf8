/** How the office sets a year of the working-day calendar at run time 放假安排设定: one person proposes, another one decides. */
package org.baigong.domain.law.calendar;
