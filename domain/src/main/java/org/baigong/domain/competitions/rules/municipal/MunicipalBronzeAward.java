package org.baigong.domain.competitions.rules.municipal;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.law.Instrument;

/** DG-11.6: the bronze award of a municipal class-I contest. */
public final class MunicipalBronzeAward extends MunicipalAward {
    public MunicipalBronzeAward(Instrument instrument) {
        super(
                instrument.clause("DG-11.6"),
                Placement.BRONZE,
                Text.of("市级一类竞赛铜奖奖励多少？", "What does the bronze award of a municipal class-I contest earn?"));
    }
}
