/**
 * Working days 工作日 in mainland China: weekdays but for the holidays of the year's notice of the State Council's General
 * Office 国务院办公厅节假日安排通知, and the weekend days that it has worked in exchange 调休.
 */
package org.baigong.domain.common.calendar;
