package org.baigong.domain.competitions.rules.municipal;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.law.Instrument;

/** DG-11.5: the silver award of a municipal class-I contest. */
public final class MunicipalSilverAward extends MunicipalAward {
    public MunicipalSilverAward(Instrument instrument) {
        super(
                instrument.clause("DG-11.5"),
                Placement.SILVER,
                Text.of("市级一类竞赛银奖奖励多少？", "What does the silver award of a municipal class-I contest earn?"));
    }
}
