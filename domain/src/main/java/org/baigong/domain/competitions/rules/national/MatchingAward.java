package org.baigong.domain.competitions.rules.national;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;

/** DG-12.7: prize money won for Dongguan at a national or provincial contest is matched 1:1. */
public final class MatchingAward extends FactRule<Medal> {
    private final NationalAwards awards;

    public MatchingAward(Instrument instrument) {
        super(
                instrument.clause("DG-12.7"),
                Medal.class,
                Text.of("国赛、省赛获奖且有竞赛奖金，配套奖励多少？", "How is prize money of a national or provincial award matched?"));
        this.awards = new NationalAwards(instrument);
    }

    @Override
    protected void judge(Medal medal, Matter matter) {
        if (medal.isAtNationalOrProvincial() && medal.hasPrize()) {
            awards.of(medal, matter).answer(matter, medal.asAthletes());
        }
    }
}
