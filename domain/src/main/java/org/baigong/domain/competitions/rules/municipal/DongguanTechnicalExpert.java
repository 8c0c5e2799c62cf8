package org.baigong.domain.competitions.rules.municipal;

import java.util.function.Consumer;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.Text;
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

/** DG-11.8: winning contestants of municipal contests get the title 东莞市技术能手, once; the rank is the city's rule. */
public final class DongguanTechnicalExpert extends PersonRule {
    static final Text NO_RANK = Text.of("“优胜选手”的名次规则尚未设定", "the rank that makes a winning contestant is not set");
    static final Text SET_RANK = Text.of("由主管部门设定名次规则", "the office sets the rank rule");
    static final Text TOO_LOW = Text.of("奖项未达到规定名次", "no award reaches the rank");
    static final Text REACH = Text.of("市级竞赛名次达到规定要求", "a municipal award of the rank");
    private static final Text HELD = Text.of("已于{0}获得该称号", "holds the title since {0}");
    private static final Text ONCE = Text.of("该称号只授予一次", "the title is conferred once");
    private static final Text EARNED = Text.of("市级竞赛{0}，达到规定名次", "municipal {0} award reaches the rank");

    public DongguanTechnicalExpert(Instrument instrument) {
        super(
                instrument.clause("DG-11.8"),
                Text.of("谁被授予“东莞市技术能手”？", "Who is granted the title Dongguan Technical Expert?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        ExpertStanding.ofWinners(facts).forEach((person, standing) -> {
            Beneficiary athlete = new Beneficiary(Role.ATHLETE, person);
            Medal medal = standing.decisive(facts, terms);
            Matter matter = matter(medal, facts, terms, verdicts);
            if (standing.title() != null) {
                matter.refuse(athlete, ReasonCode.ALREADY_HELD, HELD.with(facts.dateOf(standing.title())), ONCE);
            } else if (ExpertStanding.reachesRank(medal, terms)) {
                Text because = EARNED.with(medal.placement().title());
                matter.grant(athlete, HonorificTitle.DONGGUAN_TECHNICAL_EXPERT.name(), because);
            } else if (standing.waitsForRankRule(facts, terms)) {
                matter.needsDecision(athlete, ReasonCode.HOLD, NO_RANK, SET_RANK);
            } else {
                matter.refuse(athlete, ReasonCode.CONDITION_NOT_MET, TOO_LOW, REACH);
            }
        });
    }
}
