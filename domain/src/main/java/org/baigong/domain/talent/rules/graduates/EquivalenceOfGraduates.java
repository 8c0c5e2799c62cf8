package org.baigong.domain.talent.rules.graduates;

import java.util.Map;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.talent.facts.ClassKind;
import org.baigong.domain.talent.facts.TechnicalSchoolGraduation;

/** DG-2.3: graduates of three kinds of class are treated like those of secondary vocational schools, junior colleges, universities. */
public final class EquivalenceOfGraduates extends GraduateRule {
    private static final Text IN_GENERAL = Text.of("落实相关待遇", "for the treatment that goes with it");

    public EquivalenceOfGraduates(Instrument instrument) {
        super(
                instrument,
                "DG-2.3",
                Map.of(
                        ClassKind.INTERMEDIATE_WORKER_CLASS, Degree.SECONDARY_VOCATIONAL,
                        ClassKind.SENIOR_WORKER_CLASS, Degree.JUNIOR_COLLEGE,
                        ClassKind.PRE_TECHNICIAN_CLASS, Degree.BACHELOR,
                        ClassKind.TECHNICIAN_CLASS, Degree.BACHELOR),
                Text.of("技工院校毕业生相当于什么学历？", "Which degree is a technical-school graduation equivalent to?"));
    }

    @Override
    Text scope(TechnicalSchoolGraduation graduation) {
        return IN_GENERAL;
    }
}
