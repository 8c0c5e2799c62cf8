package org.baigong.domain.employers.rules.certification;

import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.SocialEvaluationFiling;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;

/** DG-21.6: a leading enterprise that the provincial department filed as a social evaluation organisation is rewarded once. */
public final class LeadingEnterpriseAward extends OnceRule<SocialEvaluationFiling> {
    private static final Text NOT_LEADING = Text.of("不是龙头企业", "not a leading enterprise");
    private static final Text LEADING = Text.of("龙头企业", "a leading enterprise");
    private static final Text MUNICIPAL = Text.of("不是由省厅备案", "not filed by the provincial department");
    private static final Text PROVINCIAL = Text.of("由省厅备案", "filed by the provincial department");

    public LeadingEnterpriseAward(Instrument instrument) {
        super(
                instrument.clause("DG-21.6"),
                SocialEvaluationFiling.class,
                Text.of(
                        "龙头企业成为社会培训评价组织奖励多少？",
                        "What does a leading enterprise earn by becoming an evaluation organisation?"));
    }

    @Override
    protected Object once(SocialEvaluationFiling filing, Matter matter) {
        return filing.organisation();
    }

    @Override
    protected void judge(SocialEvaluationFiling filing, Matter matter, boolean usedUp) {
        if (!filing.isEnterprise() || !filing.leadingEnterprise()) {
            matter.refuse(filing.asEnterprise(), ReasonCode.CONDITION_NOT_MET, NOT_LEADING, LEADING);
        } else if (filing.filedBy() != SocialEvaluationFiling.FiledBy.PROVINCIAL_DEPARTMENT) {
            matter.refuse(filing.asEnterprise(), ReasonCode.CONDITION_NOT_MET, MUNICIPAL, PROVINCIAL);
        } else if (usedUp) {
            refuseUsedUp(matter, filing.asEnterprise());
        } else {
            Standards.grantFigure(matter, filing.asEnterprise());
        }
    }
}
