package org.baigong.domain.competitions.rules.national;

import java.util.Optional;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.competitions.rules.awards.AthletesAward;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Step;

/** The city's award for one national or provincial medal: prize money 1:1 (DG-12.7), or the city's table (DG-12.8). */
final class NationalAwards {
    private static final Text MATCH = Text.of("按竞赛奖金{0}元1:1配套", "matches the prize money of {0} yuan 1:1");
    private static final Text TABLE =
            Text.of("无竞赛奖金，按标准{0}奖励{1}元（{2}）", "no prize money; standard {0}: {1} yuan ({2})");

    private final Clause matching;
    private final Clause withoutPrize;

    NationalAwards(Instrument instrument) {
        this.matching = instrument.clause("DG-12.7");
        this.withoutPrize = instrument.clause("DG-12.8");
    }

    AthletesAward of(Medal medal, Matter matter) {
        if (!medal.representsDongguan()) {
            return new AthletesAward.Refused(
                    ReasonCode.CONDITION_NOT_MET,
                    MonthlyTrainingAllowance.NOT_OURS,
                    MonthlyTrainingAllowance.REPRESENT);
        }
        return medal.hasPrize()
                ? shared(medal, medal.prize(), new Step(matching, MATCH.with(medal.prize()), medal.prize()))
                : fromTable(medal, matter);
    }

    private AthletesAward fromTable(Medal medal, Matter matter) {
        String key = String.join(
                ".",
                withoutPrize.code(),
                medal.competition().name(),
                medal.contestClass().name(),
                medal.placement().name());
        Optional<Standard> standard = matter.standard(key);
        if (standard.isEmpty()) {
            return new AthletesAward.WithoutStandard(key);
        }
        Yuan amount = standard.get().yuan();
        Text told = TABLE.with(key, amount, standard.get().source());
        return shared(medal, amount, new Step(withoutPrize, told, amount));
    }

    private static AthletesAward shared(Medal medal, Yuan amount, Step step) {
        return AthletesAward.Awarded.shared(amount, medal.athletes().size(), step);
    }
}
