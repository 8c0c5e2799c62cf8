package org.baigong.domain.law;

import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Text;

/**
 * Something that stands on an open list 清单条目 for a range of days.
 *
 * @param source the notice that put it there
 */
public record Listing(String list, String item, DateRange period, Text source) {}
