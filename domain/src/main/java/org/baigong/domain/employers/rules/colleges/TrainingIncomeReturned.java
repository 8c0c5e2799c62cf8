package org.baigong.domain.employers.rules.colleges;

import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.employers.facts.TrainingIncome;
import org.baigong.domain.law.Instrument;

/** DG-1.2: what a public college earns by training open to society is returned to it in full. */
public final class TrainingIncomeReturned extends IncomeShare {
    public TrainingIncomeReturned(Instrument instrument) {
        super(
                instrument.clause("DG-1.2"),
                Text.of("社会化培训收入返还多少？", "How much of its training income is returned to the college?"));
    }

    @Override
    Yuan base(TrainingIncome income) {
        return income.income();
    }
}
