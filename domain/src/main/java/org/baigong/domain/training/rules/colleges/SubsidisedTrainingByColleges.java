package org.baigong.domain.training.rules.colleges;

import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.training.facts.ProjectTraining;

/** DG-2.4: vocational colleges and technical schools may deliver subsidised training. */
public final class SubsidisedTrainingByColleges extends FactRule<ProjectTraining> {
    private static final Text COLLEGE = Text.of("{0}可承担补贴性培训", "may deliver subsidised training: {0}");

    public SubsidisedTrainingByColleges(Instrument instrument) {
        super(
                instrument.clause("DG-2.4"),
                ProjectTraining.class,
                Text.of("院校可承担补贴性培训吗？", "May the college deliver subsidised training?"));
    }

    @Override
    protected void judge(ProjectTraining training, Matter matter) {
        OrganisationKind kind = training.providerKind();
        if (kind == OrganisationKind.VOCATIONAL_COLLEGE || kind == OrganisationKind.TECHNICAL_SCHOOL) {
            matter.grant(training.asProvider(), "SUBSIDISED_TRAINING", COLLEGE.with(kind.title()));
        }
    }
}
