package org.baigong.domain.talent.rules.careers;

import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.talent.facts.AssessmentApplication;
import org.baigong.domain.talent.facts.AssessmentRoute;

/**
 * DG-26.3: front-line workers of superb skill with outstanding results may be assessed exceptionally or by skipping levels
 * 破格、越级考评, for technician or senior technician.
 */
public final class ExceptionalAssessment extends FactRule<AssessmentApplication> {
    private static final Text OTHER_LEVEL = Text.of("{0}不在技师、高级技师之列", "neither technician nor senior technician: {0}");
    private static final Text LACKS =
            Text.of("生产一线、高超技能、业绩突出未同时具备", "front line, superb skill and outstanding results are not all given");
    private static final Text ALL_THREE = Text.of("同时具备三项条件", "all three conditions");
    private static final Text MAY =
            Text.of("生产一线、高超技能、业绩突出，{0}参加{1}考评", "front line, superb skill, outstanding results: assessed {0}, {1}");

    public ExceptionalAssessment(Instrument instrument) {
        super(
                instrument.clause("DG-26.3"),
                AssessmentApplication.class,
                Text.of("谁可破格或越级参加技师、高级技师考评？", "Who may be assessed exceptionally or by skipping levels?"));
    }

    @Override
    protected void judge(AssessmentApplication application, Matter matter) {
        if (application.route() == AssessmentRoute.THEORY_EXEMPT) {
            return;
        }
        Beneficiary person = new Beneficiary(Role.PERSON, application.person());
        SkillLevel level = application.level();
        if (level != SkillLevel.TECHNICIAN && level != SkillLevel.SENIOR_TECHNICIAN) {
            matter.notCovered(person, OTHER_LEVEL.with(level.title()));
        } else if (application.frontLine() && application.superbSkill() && application.outstandingResults()) {
            matter.grant(
                    person,
                    "EXCEPTIONAL_ASSESSMENT",
                    MAY.with(application.route().title(), level.title()));
        } else {
            matter.refuse(person, ReasonCode.CONDITION_NOT_MET, LACKS, ALL_THREE);
        }
    }
}
