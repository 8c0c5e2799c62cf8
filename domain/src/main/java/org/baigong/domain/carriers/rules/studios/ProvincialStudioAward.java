package org.baigong.domain.carriers.rules.studios;

import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.StudioRecognition;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Step;

/** DG-16.5: a studio recognised at provincial level is rewarded once. */
public final class ProvincialStudioAward extends RecognitionAward {
    static final String CODE = "DG-16.5";

    public ProvincialStudioAward(Instrument instrument) {
        super(
                instrument.clause(CODE),
                StudioRecognition.Level.PROVINCIAL,
                Text.of("获评省级工作室奖励多少？", "What does provincial recognition earn a studio?"));
    }

    @Override
    Step award(boolean provincialPaid, Matter matter) {
        return full(matter);
    }
}
