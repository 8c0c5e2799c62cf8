package org.baigong.domain.plans.rules.towns;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.plans.facts.TownYear;

/** DG-S8.1.4: the work of towns and parks enters their assessment 考评; the document names no weights, so it is decided. */
public final class TownAssessment extends FactRule<TownYear> {
    private static final Text NO_WEIGHTS = Text.of("文件未定考评的指标权重", "the document names no weights");
    private static final Text DECIDE = Text.of("由主管部门考评决定", "the office assesses and decides");

    public TownAssessment(Instrument instrument) {
        super(
                instrument.clause("DG-S8.1.4"),
                TownYear.class,
                Text.of("镇街技能人才工作考评结果如何？", "How is the town assessed for its work on skilled talents?"));
    }

    @Override
    protected void judge(TownYear year, Matter matter) {
        matter.needsDecision(TownDuty.town(year), ReasonCode.NO_STANDARD, NO_WEIGHTS, DECIDE);
    }
}
