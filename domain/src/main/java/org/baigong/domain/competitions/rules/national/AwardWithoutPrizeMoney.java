package org.baigong.domain.competitions.rules.national;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;

/** DG-12.8: an award of a national or provincial contest without prize money earns what the city sets by level, class and award. */
public final class AwardWithoutPrizeMoney extends FactRule<Medal> {
    private final NationalAwards awards;

    public AwardWithoutPrizeMoney(Instrument instrument) {
        super(
                instrument.clause("DG-12.8"),
                Medal.class,
                Text.of("国赛、省赛获奖但没有竞赛奖金，奖励多少？", "What does a national or provincial award without prize money earn?"));
        this.awards = new NationalAwards(instrument);
    }

    @Override
    protected void judge(Medal medal, Matter matter) {
        if (medal.isAtNationalOrProvincial() && !medal.hasPrize()) {
            awards.of(medal, matter).answer(matter, medal.asAthletes());
        }
    }
}
