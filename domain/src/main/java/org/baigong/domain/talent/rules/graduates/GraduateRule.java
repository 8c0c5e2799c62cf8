package org.baigong.domain.talent.rules.graduates;

import java.util.Map;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Role;
import org.baigong.domain.talent.facts.ClassKind;
import org.baigong.domain.talent.facts.TechnicalSchoolGraduation;

/** What the two clauses on graduates share: the class attended leads to a degree, or the clause does not name the class. */
abstract sealed class GraduateRule extends FactRule<TechnicalSchoolGraduation>
        permits EquivalenceOfGraduates, EqualTreatmentOfGraduates {
    private static final Text NOT_NAMED = Text.of("条款未列“{0}”", "the clause does not name this: {0}");
    private static final Text EQUALS = Text.of("{0}毕业生相当于{1}，{2}", "graduated from a {0}: like {1}, {2}");

    private final Map<ClassKind, Degree> degrees;

    GraduateRule(Instrument instrument, String code, Map<ClassKind, Degree> degrees, Text question) {
        super(instrument.clause(code), TechnicalSchoolGraduation.class, question);
        this.degrees = degrees;
    }

    /** For what the degree counts. */
    abstract Text scope(TechnicalSchoolGraduation graduation);

    @Override
    protected final void judge(TechnicalSchoolGraduation graduation, Matter matter) {
        Beneficiary graduate = new Beneficiary(Role.PERSON, graduation.person());
        ClassKind attended = graduation.classKind();
        Degree degree = degrees.get(attended);
        if (degree == null) {
            matter.notCovered(graduate, NOT_NAMED.with(attended.title()));
        } else {
            matter.grant(graduate, degree.name(), EQUALS.with(attended.title(), degree.title(), scope(graduation)));
        }
    }
}
