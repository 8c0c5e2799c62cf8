package org.baigong.domain.plans.rules.towns;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.plans.facts.TownYear;

/** DG-14.3: every town or park has a skilled-talent training brand 特色品牌. */
public final class TrainingBrand extends TownDuty {
    public TrainingBrand(Instrument instrument) {
        super(instrument, "DG-14.3", Text.of("镇街是否有技能人才培养品牌？", "Has the town a training brand?"));
    }

    @Override
    int count(TownYear year) {
        return year.brands();
    }
}
