package org.baigong.domain.employers.rules.colleges;

import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.employers.facts.TrainingIncome;
import org.baigong.domain.law.Instrument;

/** DG-1.3: of what remains after reasonable cost a public college may draw a share for performance pay; a loss leaves nothing. */
public final class NetIncomeForPerformancePay extends IncomeShare {
    public NetIncomeForPerformancePay(Instrument instrument) {
        super(instrument.clause("DG-1.3"), Text.of("可提取多少补充绩效工资？", "How much may be drawn for performance pay?"));
    }

    @Override
    Yuan base(TrainingIncome income) {
        return income.income().leftAfter(income.cost());
    }
}
