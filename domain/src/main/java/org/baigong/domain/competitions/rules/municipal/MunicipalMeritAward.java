package org.baigong.domain.competitions.rules.municipal;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.law.Instrument;

/** DG-11.7: the merit award of a municipal class-I contest. */
public final class MunicipalMeritAward extends MunicipalAward {
    public MunicipalMeritAward(Instrument instrument) {
        super(
                instrument.clause("DG-11.7"),
                Placement.MERIT,
                Text.of("市级一类竞赛优胜奖奖励多少？", "What does the merit award of a municipal class-I contest earn?"));
    }
}
