package org.baigong.domain.plans.rules.targets;

import java.util.List;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.law.Instrument;

/** DG-15.2: the public training centre certifies so many persons a year on average 年均, over all years stated. */
public final class YearlyAverage extends ProgressRule {
    private static final Text SUM = Text.of("{0}：{1}年共{2}", "{0}: {2} in {1} years");
    private static final Text A_YEAR = Text.of("年均{0}", "{0} a year on average");

    public YearlyAverage(Instrument instrument) {
        super(
                instrument,
                "DG-15.2",
                Text.of("实训中心年均认定人数是否达到目标？", "Does the centre certify as many persons a year as the target says?"));
    }

    /** The sum is compared with the target of as many years, so nothing is divided. */
    @Override
    void measure(List<Progress> own, Answers answers) {
        long sum = own.stream().mapToLong(Progress::value).sum();
        int years = own.size();
        answers.accept(
                own.get(0),
                indicator().reachedOnAverage(sum, years),
                SUM.with(indicator().title(), years, sum),
                A_YEAR.with(Target.target(indicator())));
    }
}
