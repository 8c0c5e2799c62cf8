package org.baigong.domain.employers.rules.colleges;

import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.TrainingIncome;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Outcome;

/** DG-1.4: what is drawn for performance pay stands outside the approved total; asked only where the facts say so or not. */
public final class PerformancePaySeparate extends FactRule<TrainingIncome> {
    private static final Text SEPARATE = Text.of("已单列管理", "posted separately");
    private static final Text WITHIN = Text.of("计入核定总量", "counted within the approved total");
    private static final Text TARGET = Text.of("单列管理", "to be posted separately");

    public PerformancePaySeparate(Instrument instrument) {
        super(
                instrument.clause("DG-1.4"),
                TrainingIncome.class,
                Text.of("补充的绩效工资是否单列管理？", "Does the performance pay drawn stand outside the approved total?"));
    }

    @Override
    protected void judge(TrainingIncome income, Matter matter) {
        if (income.postedSeparately() == null) {
            return;
        }
        if (income.postedSeparately()) {
            matter.measure(income.asCollege(), Outcome.MET, SEPARATE, TARGET);
        } else {
            matter.measure(income.asCollege(), Outcome.NOT_MET, WITHIN, TARGET);
        }
    }
}
