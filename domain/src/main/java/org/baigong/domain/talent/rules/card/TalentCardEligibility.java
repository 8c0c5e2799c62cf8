package org.baigong.domain.talent.rules.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.PersonRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Step;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.talent.rules.leading.LeadingTalents;

/**
 * DG-27.2: who may apply for the talent card 优才卡. Any ground is enough, and the answer shows all that a person has; a title of
 * leading talent beyond the quota is none until it is decided on.
 */
public final class TalentCardEligibility extends PersonRule {
    private static final Text NO_GROUND = Text.of("不具备所列任何一项条件", "none of the grounds listed is given");
    private static final Text ANY = Text.of(
            "所列称号、技能领军人才、技师以上证书或领办工作室之一",
            "one of the titles, a certificate of technician or above, or a studio to lead");

    public TalentCardEligibility(Instrument instrument) {
        super(instrument.clause("DG-27.2"), Text.of("谁可申领东莞市优才卡？", "Who may apply for the talent card?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        TalentCardHolder.of(facts).forEach((person, own) -> {
            List<Step> grounds = new ArrayList<>();
            Fact decisive = null;
            for (Fact fact : own) {
                Matter matter = matter(fact, facts, terms, verdicts);
                var ground = Grounds.of(fact, matter);
                if (ground.isPresent()) {
                    decisive = decisive == null ? fact : decisive;
                    grounds.add(matter.step(ground.get(), null));
                }
            }
            Fact first = decisive == null ? own.get(0) : decisive;
            answer(new Beneficiary(Role.PERSON, person), grounds, own, matter(first, facts, terms, verdicts));
        });
    }

    private static void answer(Beneficiary person, List<Step> grounds, List<Fact> own, Matter matter) {
        if (!grounds.isEmpty()) {
            matter.grant(person, "TALENT_CARD", grounds);
        } else if (own.stream().anyMatch(fact -> Grounds.isHeld(fact, matter))) {
            LeadingTalents.hold(matter, person);
        } else {
            matter.refuse(person, ReasonCode.CONDITION_NOT_MET, NO_GROUND, ANY);
        }
    }
}
