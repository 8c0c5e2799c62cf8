package org.baigong.domain.employers.rules.colleges;

import org.baigong.domain.common.Percentage;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.employers.facts.TrainingIncome;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Matter;

/** What the clauses on training income share: a public college is given a percentage of what it earned. */
abstract sealed class IncomeShare extends FactRule<TrainingIncome>
        permits TrainingIncomeReturned, NetIncomeForPerformancePay {
    private static final Text PRIVATE = Text.of("只适用于公办院校", "public colleges only");
    private static final Text SHARE = Text.of("{1}元的{0}", "{0} of {1} yuan");

    IncomeShare(Clause clause, Text question) {
        super(clause, TrainingIncome.class, question);
    }

    /** The amount of which the clause gives a share. */
    abstract Yuan base(TrainingIncome income);

    @Override
    protected final void judge(TrainingIncome income, Matter matter) {
        if (!income.isPublic()) {
            matter.notCovered(income.asCollege(), PRIVATE);
            return;
        }
        Percentage share = matter.standard(clause().code()).orElseThrow().percentage();
        Yuan amount = base(income).percent(share);
        matter.grant(income.asCollege(), amount, matter.step(SHARE.with(share, base(income)), amount));
    }
}
