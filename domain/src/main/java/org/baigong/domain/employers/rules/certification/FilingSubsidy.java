package org.baigong.domain.employers.rules.certification;

import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.EvaluationOrganisation;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;

/** DG-21.2: an enterprise of the city that filed for certification and has certified somebody is paid once. */
public final class FilingSubsidy extends OnceRule<EvaluationOrganisation> {
    private static final Text NO_ENTERPRISE = Text.of("只补贴本市企业", "enterprises of the city only");
    private static final Text NOT_STARTED = Text.of("尚未成功备案并开展认定", "not filed, or nobody certified yet");
    private static final Text ENTERPRISE = Text.of("本市企业", "an enterprise of the city");
    private static final Text START = Text.of("成功备案，且至少认定一人", "filed, with at least one person certified");

    public FilingSubsidy(Instrument instrument) {
        super(
                instrument.clause("DG-21.2"),
                EvaluationOrganisation.class,
                Text.of("备案并开展认定补贴多少？", "What does filing and certifying earn an enterprise?"));
    }

    @Override
    protected Object once(EvaluationOrganisation organisation, Matter matter) {
        return organisation.organisation();
    }

    @Override
    protected void judge(EvaluationOrganisation organisation, Matter matter, boolean usedUp) {
        if (!organisation.isEnterprise() || !organisation.inDongguan()) {
            matter.refuse(organisation.asEnterprise(), ReasonCode.CONDITION_NOT_MET, NO_ENTERPRISE, ENTERPRISE);
        } else if (!organisation.filed() || organisation.certifiedPersons() == 0) {
            matter.refuse(organisation.asEnterprise(), ReasonCode.CONDITION_NOT_MET, NOT_STARTED, START);
        } else if (usedUp) {
            refuseUsedUp(matter, organisation.asEnterprise());
        } else {
            Standards.grantFigure(matter, organisation.asEnterprise());
        }
    }
}
