package org.baigong.domain.employers.facts;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One unbroken run of insured months with one employer 就业参保.
 *
 * @param insuredTo the last insured month, included
 */
public record Employment(
        String employer, LocalDate startedOn, YearMonth insuredFrom, YearMonth insuredTo, boolean inDongguan) {}
