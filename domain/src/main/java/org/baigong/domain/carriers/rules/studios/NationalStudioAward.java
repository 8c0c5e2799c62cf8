package org.baigong.domain.carriers.rules.studios;

import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.StudioRecognition;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Step;

/** DG-16.6: a studio recognised at national level is rewarded once; by switch less what the provincial level earned it. */
public final class NationalStudioAward extends RecognitionAward {
    static final String CODE = "DG-16.6";
    private static final Text DIFFERENCE =
            Text.of("{0}元，扣除已获的省级奖励{1}元", "{0} yuan, less the {1} yuan for the provincial level");

    public NationalStudioAward(Instrument instrument) {
        super(
                instrument.clause(CODE),
                StudioRecognition.Level.NATIONAL,
                Text.of("获评国家级工作室奖励多少？", "What does national recognition earn a studio?"));
    }

    @Override
    Step award(boolean provincialPaid, Matter matter) {
        Step full = full(matter);
        if (!provincialPaid || !matter.terms().reads("DG-16.6.afterProvincial", "DIFFERENCE")) {
            return full;
        }
        Yuan provincial =
                matter.standard(ProvincialStudioAward.CODE).orElseThrow().yuan();
        return matter.step(
                DIFFERENCE.with(full.amount(), provincial), full.amount().leftAfter(provincial));
    }
}
