package org.baigong.domain.talent.rules.leading;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.talent.facts.LeadingTalent;

/**
 * DG-23.2 to DG-23.6: what comes with the title of leading talent without further conditions: talent pool, priorities, contacts,
 * study tours. The clauses differ in what they give alone.
 */
public final class LeadingTalentService extends FactRule<LeadingTalent> {
    private static final Text QUESTION = Text.of("技能领军人才是否享受：{0}？", "Do leading talents get this: {0}?");
    private static final Text HOLDS = Text.of("为技能领军人才", "a skills leading talent");

    private final String service;

    public LeadingTalentService(Instrument instrument, String code, String service) {
        super(
                instrument.clause(code),
                LeadingTalent.class,
                QUESTION.with(instrument.clause(code).title()));
        this.service = service;
    }

    @Override
    protected void judge(LeadingTalent talent, Matter matter) {
        if (talent.isChangeOfClass()) {
            return;
        }
        Beneficiary person = LeadingTalents.beneficiary(talent.person());
        if (LeadingTalents.isBeyondQuota(talent, matter.terms())) {
            LeadingTalents.hold(matter, person);
        } else {
            matter.grant(person, service, HOLDS);
        }
    }
}
