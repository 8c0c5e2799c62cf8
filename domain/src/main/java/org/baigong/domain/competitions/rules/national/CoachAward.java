package org.baigong.domain.competitions.rules.national;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.competitions.rules.awards.Pool;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Terms;

/** DG-12.9: coaches get a percentage of the athletes' award; the city sets it. */
public final class CoachAward extends FactRule<Medal> {
    private final NationalAwards awards;

    public CoachAward(Instrument instrument) {
        super(
                instrument.clause("DG-12.9"),
                Medal.class,
                Text.of("国赛、省赛获奖选手的教练奖励多少？", "What do coaches of national or provincial award winners get?"));
        this.awards = new NationalAwards(instrument);
    }

    @Override
    protected void judge(Medal medal, Matter matter) {
        if (medal.isAtNationalOrProvincial() && !medal.coaches().isEmpty()) {
            Terms terms = matter.terms();
            new Pool(terms.reads("DG-12.9.base", "PRIZE_PLUS_CITY"), terms.reads("DG-12.9.coaches", "PER_COACH"))
                    .answer(matter, medal, awards.of(medal, matter), medal.asCoaches());
        }
    }
}
