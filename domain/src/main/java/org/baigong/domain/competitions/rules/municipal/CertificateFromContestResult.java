package org.baigong.domain.competitions.rules.municipal;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.CompetitionScore;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.PersonRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** DG-11.10: a qualified score in a municipal contest confers the skill level that the contest's own rule names. */
public final class CertificateFromContestResult extends PersonRule {
    private static final Text NO_RULE = Text.of("该竞赛没有合格分数和晋升等级的规则", "the contest has no rule on pass mark and level");
    private static final Text STATE_RULE = Text.of("说明合格分数与对应等级", "state pass mark and level");
    private static final Text WRONG_LEVEL = Text.of("只适用于市级竞赛的成绩", "only scores of municipal contests count");
    private static final Text BELOW = Text.of("成绩{0}低于合格分数{1}", "score {0} is below the pass mark {1}");
    private static final Text PASS = Text.of("成绩不低于{0}", "a score of at least {0}");
    private static final Text QUALIFIED = Text.of("成绩{0}不低于合格分数{1}", "score {0} reaches the pass mark {1}");
    private static final Text MUNICIPAL = Text.of("参加市级竞赛", "a municipal contest");

    public CertificateFromContestResult(Instrument instrument) {
        super(
                instrument.clause("DG-11.10"),
                Text.of("市级竞赛成绩可晋升何等级？", "Which skill level does a municipal contest result confer?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        Set<String> answered = judgedByScore(facts);
        Set<String> winners = winnersInForce(facts, terms);
        for (Fact fact : facts.ofAny(Medal.class, CompetitionScore.class)) {
            Matter matter = matter(fact, facts, terms, verdicts);
            if (fact instanceof CompetitionScore score) {
                judge(score, matter);
            } else if (fact instanceof Medal medal && medal.isAt(ContestLevel.MUNICIPAL)) {
                boolean inForce = terms.isInForce(facts.dateOf(medal));
                medal.asAthletes().stream()
                        .filter(athlete -> inForce || !winners.contains(athlete.id()))
                        .filter(athlete -> answered.add(athlete.id()))
                        .forEach(athlete -> matter.needsDecision(athlete, ReasonCode.HOLD, NO_RULE, STATE_RULE));
            }
        }
    }

    private static Set<String> judgedByScore(Facts facts) {
        Set<String> judged = new HashSet<>();
        for (CompetitionScore score : facts.of(CompetitionScore.class)) {
            if (score.competition() == ContestLevel.MUNICIPAL) {
                judged.add(score.athlete());
            }
        }
        return judged;
    }

    private static Set<String> winnersInForce(Facts facts, Terms terms) {
        Set<String> winners = new HashSet<>();
        for (Medal medal : facts.of(Medal.class)) {
            if (medal.isAt(ContestLevel.MUNICIPAL) && terms.isInForce(facts.dateOf(medal))) {
                winners.addAll(medal.athletes());
            }
        }
        return winners;
    }

    private static void judge(CompetitionScore score, Matter matter) {
        Beneficiary athlete = new Beneficiary(Role.ATHLETE, score.athlete());
        if (score.competition() != ContestLevel.MUNICIPAL) {
            matter.refuse(athlete, ReasonCode.CONDITION_NOT_MET, WRONG_LEVEL, MUNICIPAL);
        } else if (score.passMark() == null) {
            matter.needsDecision(athlete, ReasonCode.HOLD, NO_RULE, STATE_RULE);
        } else if (score.score().compareTo(score.passMark()) < 0) {
            matter.refuse(
                    athlete,
                    ReasonCode.CONDITION_NOT_MET,
                    BELOW.with(score.score(), score.passMark()),
                    PASS.with(score.passMark()));
        } else {
            matter.grant(athlete, score.certificateLevel().name(), QUALIFIED.with(score.score(), score.passMark()));
        }
    }
}
