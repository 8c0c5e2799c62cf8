package org.baigong.domain.competitions.rules.municipal;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.law.Instrument;

/** DG-11.4: the gold award of a municipal class-I contest. */
public final class MunicipalGoldAward extends MunicipalAward {
    public MunicipalGoldAward(Instrument instrument) {
        super(
                instrument.clause("DG-11.4"),
                Placement.GOLD,
                Text.of("市级一类竞赛金奖奖励多少？", "What does the gold award of a municipal class-I contest earn?"));
    }
}
