package org.baigong.domain.employers.rules.certification;

import java.util.EnumSet;
import java.util.Set;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.EvaluationOrganisation;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;

/** DG-21.1: enterprises, technical schools and social evaluation organisations of the city are supported in certifying levels. */
public final class LevelCertificationSupport extends FactRule<EvaluationOrganisation> {
    private static final Text ELSEWHERE = Text.of("不是本市单位", "not a body of this city");
    private static final Text KIND = Text.of(
            "不属于企业、技工院校或社会培训评价组织：{0}", "not an enterprise, technical school or social evaluation organisation: {0}");
    private static final Text OURS = Text.of(
            "本市的企业、技工院校或社会培训评价组织", "an enterprise, technical school or social evaluation organisation of the city");

    public LevelCertificationSupport(Instrument instrument) {
        super(
                instrument.clause("DG-21.1"),
                EvaluationOrganisation.class,
                Text.of("谁可获支持开展等级认定？", "Who is supported in certifying skill levels?"));
    }

    private static final Set<OrganisationKind> SUPPORTED = EnumSet.of(
            OrganisationKind.ENTERPRISE,
            OrganisationKind.TECHNICAL_SCHOOL,
            OrganisationKind.SOCIAL_EVALUATION_ORGANISATION);

    @Override
    protected void judge(EvaluationOrganisation organisation, Matter matter) {
        if (!SUPPORTED.contains(organisation.organisationKind())) {
            Text kind = organisation.organisationKind().title();
            matter.refuse(organisation.asOrganisation(), ReasonCode.CONDITION_NOT_MET, KIND.with(kind), OURS);
        } else if (!organisation.inDongguan()) {
            matter.refuse(organisation.asOrganisation(), ReasonCode.CONDITION_NOT_MET, ELSEWHERE, OURS);
        } else {
            matter.grant(organisation.asOrganisation(), "LEVEL_CERTIFICATION", OURS);
        }
    }
}
