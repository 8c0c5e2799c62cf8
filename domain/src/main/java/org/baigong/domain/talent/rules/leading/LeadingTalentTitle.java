package org.baigong.domain.talent.rules.leading;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.talent.facts.LeadingTalent;

/** DG-25.3: who is recognised or evaluated, within the quota, gets the title of skills leading talent; a change of class confers none. */
public final class LeadingTalentTitle extends FactRule<LeadingTalent> {
    private static final Text RECOGNISED = Text.of("经认定或评定", "recognised or evaluated");
    private static final Text BY = Text.of("经{0}", "by {0}");

    public LeadingTalentTitle(Instrument instrument) {
        super(
                instrument.clause("DG-25.3"),
                LeadingTalent.class,
                Text.of("谁获得“技能领军人才”称号？", "Who gets the title of skills leading talent?"));
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
            Text how = talent.channel() == null
                    ? RECOGNISED
                    : BY.with(talent.channel().title());
            matter.grant(person, "SKILLS_LEADING_TALENT", how);
        }
    }
}
