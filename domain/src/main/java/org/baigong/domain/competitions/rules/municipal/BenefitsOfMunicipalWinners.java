package org.baigong.domain.competitions.rules.municipal;

import java.util.function.Consumer;
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

/** DG-11.9: who holds or earns the title of DG-11.8 may apply for household registration, housing, talent card and schooling. */
public final class BenefitsOfMunicipalWinners extends PersonRule {
    private static final String PACKAGE = "MUNICIPAL_WINNER_PACKAGE";
    private static final Text HOLDS = Text.of("持有“东莞市技术能手”称号", "holds the title Dongguan Technical Expert");
    private static final Text EARNS = Text.of("依DG-11.8获授“东莞市技术能手”", "earns the title under DG-11.8");
    private static final Text OUT_OF_FORCE =
            Text.of("获奖日期不在文件有效期内", "the award lies outside the validity of the document");

    public BenefitsOfMunicipalWinners(Instrument instrument) {
        super(
                instrument.clause("DG-11.9"),
                Text.of("谁可申请人才入户、“三限房”、优才卡和子女入学？", "Who may apply for the benefits of municipal winners?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        ExpertStanding.of(facts).forEach((person, standing) -> {
            Beneficiary athlete = new Beneficiary(Role.ATHLETE, person);
            if (standing.title() != null) {
                matter(standing.title(), facts, terms, verdicts).grant(athlete, PACKAGE, HOLDS);
                return;
            }
            Medal medal = standing.decisive(facts, terms);
            Matter matter = matter(medal, facts, terms, verdicts);
            if (!terms.isInForce(facts.dateOf(medal))) {
                matter.refuse(athlete, ReasonCode.NOT_IN_FORCE, OUT_OF_FORCE, ExpertStanding.REACH);
            } else if (ExpertStanding.reachesRank(medal, terms)) {
                matter.grant(athlete, PACKAGE, EARNS);
            } else {
                standing.answerWithoutTitle(athlete, matter);
            }
        });
    }
}
