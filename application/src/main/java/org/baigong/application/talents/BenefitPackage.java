package org.baigong.application.talents;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.baigong.application.determinations.DeterminationRecord;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.Candidacy;
import org.baigong.domain.talent.RentPlan;

/**
 * What became of the support of a leading talent 配套待遇: every determination of it, those superseded too.
 *
 * @param rent the current lease, or null
 * @param month in which its state is told
 * @param due the first month that counts and is not recorded, or null
 * @param totals of what is granted now, by clause
 */
public record BenefitPackage(
        Candidacy candidacy,
        RentPlan rent,
        YearMonth month,
        YearMonth due,
        List<Line> lines,
        Map<String, Yuan> totals) {

    /** @param month of rent, or null */
    public record Line(YearMonth month, DeterminationRecord determination) {}
}
