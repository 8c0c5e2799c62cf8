package org.baigong.domain.employers.rules.standards;

import java.util.EnumSet;
import java.util.Set;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.TrainingStandard;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;

/** DG-20.1: alliances, colleges, schools, associations and enterprises may develop a standard; whether others may is for the city to say. */
public final class StandardDevelopers extends FactRule<TrainingStandard> {
    private static final Text NAMED = Text.of("{0}属于文件列举的主体", "a developer that the document names: {0}");
    private static final Text OTHER =
            Text.of("文件未列举{0}，“等”由主管部门决定", "the document does not name this kind: {0}; its list is open");
    private static final Text DECIDE = Text.of("由主管部门决定是否纳入", "the office decides whether to include it");

    public StandardDevelopers(Instrument instrument) {
        super(
                instrument.clause("DG-20.1"),
                TrainingStandard.class,
                Text.of("谁可开发培训评价标准？", "Who may develop a training-and-evaluation standard?"));
    }

    private static final Set<OrganisationKind> DEVELOPERS = EnumSet.of(
            OrganisationKind.INDUSTRY_ALLIANCE,
            OrganisationKind.VOCATIONAL_COLLEGE,
            OrganisationKind.TECHNICAL_SCHOOL,
            OrganisationKind.INDUSTRY_ASSOCIATION,
            OrganisationKind.ENTERPRISE);

    @Override
    protected void judge(TrainingStandard standard, Matter matter) {
        Text kind = standard.developerKind().title();
        if (DEVELOPERS.contains(standard.developerKind())) {
            matter.grant(standard.asDeveloper(), "STANDARD_DEVELOPMENT", NAMED.with(kind));
        } else {
            matter.needsDecision(standard.asDeveloper(), ReasonCode.HOLD, OTHER.with(kind), DECIDE);
        }
    }
}
