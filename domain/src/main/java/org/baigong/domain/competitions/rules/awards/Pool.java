package org.baigong.domain.competitions.rules.awards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Step;

/**
 * A percentage of the athletes' award of one medal, for those who trained them: one pool shared equally, or the full
 * percentage for each.
 *
 * @param withPrize whether the base is prize money and the city's award together 选手奖金总额, or the city's award alone
 * @param each whether each of them gets the full percentage
 */
public record Pool(boolean withPrize, boolean each) {
    private static final Text BASE = Text.of("以选手的市奖励{0}元为基数", "base: the city's award to the athletes, {0} yuan");
    private static final Text BASE_WITH_PRIZE =
            Text.of("以竞赛奖金与市奖励合计{0}元为基数", "base: prize money and the city's award, {0} yuan");
    private static final Text PERCENT = Text.of("按{0}计{1}元（{2}）", "{0} of it: {1} yuan ({2})");

    /** Follows the athletes' verdict where they are granted nothing. */
    public void answer(Matter matter, Medal medal, AthletesAward award, List<Beneficiary> trainers) {
        if (!(award instanceof AthletesAward.Awarded awarded)) {
            award.answer(matter, trainers);
            return;
        }
        Optional<Standard> percent = matter.standard(matter.clause().code());
        if (percent.isEmpty()) {
            trainers.forEach(trainer ->
                    Standards.missing(matter, trainer, matter.clause().code()));
            return;
        }
        boolean prizeCounts = withPrize && medal.hasPrize();
        Yuan base = prizeCounts ? awarded.total().plus(medal.prize()) : awarded.total();
        Yuan pool = base.percent(percent.get().percentage());
        List<Step> steps = new ArrayList<>(awarded.steps());
        steps.add(matter.step((prizeCounts ? BASE_WITH_PRIZE : BASE).with(base), base));
        steps.add(matter.step(
                PERCENT.with(percent.get().percentage(), pool, percent.get().source()), pool));
        grant(matter, trainers, pool, steps);
    }

    private void grant(Matter matter, List<Beneficiary> trainers, Yuan pool, List<Step> steps) {
        if (each || trainers.size() == 1) {
            trainers.forEach(trainer -> matter.grant(trainer, pool, steps));
            return;
        }
        List<Yuan> shares = pool.split(trainers.size());
        for (int i = 0; i < shares.size(); i++) {
            List<Step> split = new ArrayList<>(steps);
            split.add(matter.step(AthletesAward.Awarded.SHARED.with(shares.size(), shares.get(i)), shares.get(i)));
            matter.grant(trainers.get(i), shares.get(i), split);
        }
    }
}
