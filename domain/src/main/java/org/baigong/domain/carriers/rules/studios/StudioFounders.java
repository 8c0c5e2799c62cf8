package org.baigong.domain.carriers.rules.studios;

import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Studio;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;

/** DG-16.1: high-skilled talents and skilled craftsmen may set up a studio in an enterprise or an industry association. */
public final class StudioFounders extends FactRule<Studio> {
    private static final Text LEADER =
            Text.of("领办人不是高技能人才或能工巧匠", "led by neither a high-skilled talent nor a skilled craftsman");
    private static final Text HOST =
            Text.of("未依托企业或行业协会", "relies on neither an enterprise nor an industry association");
    private static final Text BOTH = Text.of(
            "高技能人才或能工巧匠依托企业或行业协会领办",
            "a high-skilled talent or skilled craftsman in an enterprise or industry association");

    public StudioFounders(Instrument instrument) {
        super(instrument.clause("DG-16.1"), Studio.class, Text.of("可设立技能大师工作室吗？", "May the studio be set up?"));
    }

    @Override
    protected void judge(Studio studio, Matter matter) {
        if (studio.leaderKind() == Studio.LeaderKind.OTHER) {
            matter.refuse(Studios.of(studio.studio()), ReasonCode.CONDITION_NOT_MET, LEADER, BOTH);
        } else if (studio.hostKind() != OrganisationKind.ENTERPRISE
                && studio.hostKind() != OrganisationKind.INDUSTRY_ASSOCIATION) {
            matter.refuse(Studios.of(studio.studio()), ReasonCode.CONDITION_NOT_MET, HOST, BOTH);
        } else {
            matter.grant(Studios.of(studio.studio()), "STUDIO_FOUNDING", BOTH);
        }
    }
}
