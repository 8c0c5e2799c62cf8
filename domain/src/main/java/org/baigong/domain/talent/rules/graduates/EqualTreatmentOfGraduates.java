package org.baigong.domain.talent.rules.graduates;

import java.util.Map;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.talent.facts.ClassKind;
import org.baigong.domain.talent.facts.TechnicalSchoolGraduation;

/** DG-25.1: graduates of the upper classes are treated like those of colleges in seven fields; the intermediate class is not named. */
public final class EqualTreatmentOfGraduates extends GraduateRule {
    private static final Text IN_SEVEN_FIELDS = Text.of("适用于所列七个方面", "in the seven fields listed");
    private static final Text FOR_THIS = Text.of("适用于{0}", "for {0}");

    public EqualTreatmentOfGraduates(Instrument instrument) {
        super(
                instrument,
                "DG-25.1",
                Map.of(
                        ClassKind.SENIOR_WORKER_CLASS, Degree.JUNIOR_COLLEGE,
                        ClassKind.PRE_TECHNICIAN_CLASS, Degree.BACHELOR,
                        ClassKind.TECHNICIAN_CLASS, Degree.BACHELOR),
                Text.of(
                        "技工院校毕业生在落户、招聘等七个方面按什么学历对待？",
                        "As which degree does a technical-school graduation count in the seven fields?"));
    }

    @Override
    Text scope(TechnicalSchoolGraduation graduation) {
        return graduation.purpose() == null
                ? IN_SEVEN_FIELDS
                : FOR_THIS.with(graduation.purpose().title());
    }
}
