package org.baigong.domain.common.facts;

import java.time.LocalDate;
import org.baigong.domain.common.Fact;

/**
 * A measured value of a target 指标进展.
 *
 * @param value where the indicator is a number, else null
 * @param part with {@code total}, where the indicator is a share
 * @param year the calendar year or term measured, or null
 */
public record Progress(String id, LocalDate date, String indicator, Long value, Long part, Long total, Integer year)
        implements Fact {}
