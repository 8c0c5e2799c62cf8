package org.baigong.domain.training.rules.colleges;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Standards;
import org.baigong.domain.training.facts.InternationalClass;

/** DG-5.2: an international class is subsidised for each student and school year; private ones by switch only. */
public final class InternationalClassSubsidy extends FactRule<InternationalClass> {
    private static final Text PRIVATE = Text.of("只补贴公办院校", "public colleges only");
    private static final Text PUBLIC = Text.of("公办院校", "a public college");
    private static final Text STUDENT = Text.of("名学生", "student");

    public InternationalClassSubsidy(Instrument instrument) {
        super(
                instrument.clause("DG-5.2"),
                InternationalClass.class,
                Text.of("国际课程班每生补贴多少？", "What does an international class get for each student?"));
    }

    @Override
    protected void judge(InternationalClass course, Matter matter) {
        if (course.isPublic() || matter.terms().reads("DG-5.2.ownership", "ANY")) {
            Standard figure = matter.standard(clause().code()).orElseThrow();
            Standards.grantCounted(
                    matter, course.asCollege(), figure.yuan(), figure.source(), course.students(), STUDENT);
        } else {
            matter.refuse(course.asCollege(), ReasonCode.CONDITION_NOT_MET, PRIVATE, PUBLIC);
        }
    }
}
