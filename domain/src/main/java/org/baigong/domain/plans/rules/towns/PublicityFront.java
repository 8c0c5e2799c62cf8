package org.baigong.domain.plans.rules.towns;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.plans.facts.TownYear;

/** DG-14.1: every town or park has a skills publicity front 技能宣传阵地. */
public final class PublicityFront extends TownDuty {
    public PublicityFront(Instrument instrument) {
        super(instrument, "DG-14.1", Text.of("镇街是否建有技能宣传阵地？", "Has the town a skills publicity front?"));
    }

    @Override
    int count(TownYear year) {
        return year.publicityFronts();
    }
}
