package org.baigong.domain.plans.rules.targets;

import java.util.Comparator;
import java.util.List;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Outcome;

/**
 * DG-23.7: the share of skilled talents among worker representatives 职工代表 rises. The document names no figure; the latest
 * year stated is compared with the one before it.
 */
public final class RisingShare extends ProgressRule {
    private static final Text ONE_YEAR = Text.of("仅有{0}年：{1}/{2}", "{0} alone: {1} of {2}");
    private static final Text TWO_YEARS = Text.of("{0}年{1}/{2}，{3}年{4}/{5}", "{0}: {1} of {2}; {3}: {4} of {5}");
    private static final Text RISES = Text.of("后一年的比例高于前一年", "the share of the later year is greater");

    public RisingShare(Instrument instrument) {
        super(
                instrument,
                "DG-23.7",
                Text.of("职工代表中技能人才的比例是否提高？", "Does the share of skilled talents among worker representatives rise?"));
    }

    @Override
    void measure(List<Progress> own, Answers answers) {
        List<Progress> years =
                own.stream().sorted(Comparator.comparing(Progress::year)).toList();
        Progress later = years.get(years.size() - 1);
        if (years.size() == 1) {
            Text alone = ONE_YEAR.with(later.year(), later.part(), later.total());
            answers.accept(later, Outcome.NOT_APPLICABLE, alone, RISES);
            return;
        }
        Progress earlier = years.get(years.size() - 2);
        Text both = TWO_YEARS.with(
                earlier.year(), earlier.part(), earlier.total(), later.year(), later.part(), later.total());
        answers.accept(later, outcome(earlier, later), both, RISES);
    }

    /** Shares are compared crosswise, in whole numbers. */
    private static Outcome outcome(Progress earlier, Progress later) {
        if (earlier.total() == 0 || later.total() == 0) {
            return Outcome.NOT_APPLICABLE;
        }
        long rising = Math.multiplyExact(later.part(), earlier.total());
        return rising > Math.multiplyExact(earlier.part(), later.total()) ? Outcome.MET : Outcome.NOT_MET;
    }
}
