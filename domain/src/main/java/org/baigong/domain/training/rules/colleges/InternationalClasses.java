package org.baigong.domain.training.rules.colleges;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.training.facts.InternationalClass;

/** DG-5.1: public colleges are encouraged to open international course classes. */
public final class InternationalClasses extends FactRule<InternationalClass> {
    private static final Text PRIVATE = Text.of("文件只提及公办院校", "the document speaks of public colleges only");
    private static final Text PUBLIC = Text.of("公办院校", "a public college");

    public InternationalClasses(Instrument instrument) {
        super(
                instrument.clause("DG-5.1"),
                InternationalClass.class,
                Text.of("谁可开设国际课程班？", "Which colleges may open international classes?"));
    }

    @Override
    protected void judge(InternationalClass course, Matter matter) {
        if (course.isPublic()) {
            matter.grant(course.asCollege(), "INTERNATIONAL_CLASS", PUBLIC);
        } else {
            matter.notCovered(course.asCollege(), PRIVATE);
        }
    }
}
