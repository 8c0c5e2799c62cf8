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
            } else {
                standing.answerWithoutTitle(athlete, matter);
            }
        });
    }
}
