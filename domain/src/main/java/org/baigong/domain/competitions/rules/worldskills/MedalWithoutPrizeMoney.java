package org.baigong.domain.competitions.rules.worldskills;

import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;

/** What the three clauses on WorldSkills medals without prize money share. */
abstract sealed class MedalWithoutPrizeMoney extends FactRule<Medal>
        permits WorldSkillsGold, WorldSkillsSilver, WorldSkillsBronze {
    private final WorldSkillsAwards awards;

    MedalWithoutPrizeMoney(Instrument instrument, String code, Text question) {
        super(instrument.clause(code), Medal.class, question);
        this.awards = new WorldSkillsAwards(instrument);
    }

    @Override
    protected final void judge(Medal medal, Matter matter) {
        if (medal.isAt(ContestLevel.WORLDSKILLS) && !medal.hasPrize() && answersTo(medal.placement())) {
            awards.of(medal, matter).answer(matter, medal.asAthletes());
        }
    }

    abstract boolean answersTo(Placement placement);
}
