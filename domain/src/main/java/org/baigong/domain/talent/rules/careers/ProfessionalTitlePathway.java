package org.baigong.domain.talent.rules.careers;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.talent.facts.ProfessionalField;
import org.baigong.domain.talent.facts.TitleEvaluationApplication;

/** DG-26.2: skilled talents may be evaluated for a professional title 职称 in the fields named; the list is open (等). */
public final class ProfessionalTitlePathway extends FactRule<TitleEvaluationApplication> {
    private static final Text NAMED = Text.of("{0}属所列领域", "a field that is named: {0}");
    private static final Text OPEN =
            Text.of("所列领域以“等”字结尾，未列明该领域", "the list of fields is open and does not name this one");
    private static final Text DECIDE = Text.of("由主管部门决定是否纳入该领域", "the office decides on the field");

    public ProfessionalTitlePathway(Instrument instrument) {
        super(
                instrument.clause("DG-26.2"),
                TitleEvaluationApplication.class,
                Text.of("技能人才可在哪些领域参加职称评审？", "In which fields may skilled talents apply for a professional title?"));
    }

    @Override
    protected void judge(TitleEvaluationApplication application, Matter matter) {
        Beneficiary person = new Beneficiary(Role.PERSON, application.person());
        if (application.field() == ProfessionalField.OTHER) {
            matter.needsDecision(person, ReasonCode.HOLD, OPEN, DECIDE);
        } else {
            matter.grant(
                    person,
                    "PROFESSIONAL_TITLE_PATHWAY",
                    NAMED.with(application.field().title()));
        }
    }
}
