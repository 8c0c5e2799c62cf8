package org.baigong.domain.training.rules.courses;

import java.util.function.Consumer;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.training.facts.CourseDelivery;

/** DG-15.7: a sub-base is paid the fee of the class of its course for each person, or by switch once for the course. */
public final class CoursePurchase extends Rule {
    private static final Text NOT_ACCEPTED = Text.of("课程未完成或未通过验收", "the course is not completed and accepted");
    private static final Text ACCEPT = Text.of("完成课程并通过验收", "completion and acceptance of the course");
    private static final Text PERSON = Text.of("人", "person");
    private static final Text COURSE = Text.of("门课程", "course");

    public CoursePurchase(Instrument instrument) {
        super(instrument.clause("DG-15.7"), Text.of("购买分基地课程支付多少？", "What is paid for a course of a sub-base?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        CourseQuota quota = new CourseQuota(facts, terms);
        for (CourseDelivery course : facts.of(CourseDelivery.class)) {
            judge(course, quota, matter(course, facts, terms, verdicts));
        }
    }

    private static void judge(CourseDelivery course, CourseQuota quota, Matter matter) {
        if (!course.accepted()) {
            matter.refuse(course.asSubBase(), ReasonCode.CONDITION_NOT_MET, NOT_ACCEPTED, ACCEPT);
        } else if (quota.holds(course)) {
            quota.hold(course, matter);
        } else {
            Standard fee = matter.standard(matter.clause().code() + "." + course.feeClass())
                    .orElseThrow();
            boolean perCourse = matter.terms().reads("DG-15.7.unit", "PER_COURSE");
            int count = perCourse ? 1 : course.persons();
            Text unit = perCourse ? COURSE : PERSON;
            Standards.grantCounted(matter, course.asSubBase(), fee.yuan(), fee.source(), count, unit);
        }
    }
}
