package org.baigong.domain.training.rules.courses;

import java.util.function.Consumer;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.training.facts.CourseDelivery;

/** DG-15.6: the city buys courses for a number of persons a year; within it a course is bought, beyond it somebody decides. */
public final class CourseServiceQuota extends Rule {
    private static final Text ROOM = Text.of("在当年购买名额之内", "within the number of persons of the year");

    public CourseServiceQuota(Instrument instrument) {
        super(instrument.clause("DG-15.6"), Text.of("购买课程服务还有名额吗？", "Is there room to buy the course?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        CourseQuota quota = new CourseQuota(facts, terms);
        for (CourseDelivery course : facts.of(CourseDelivery.class)) {
            Matter matter = matter(course, facts, terms, verdicts);
            if (quota.holds(course)) {
                quota.hold(course, matter);
            } else if (course.accepted()) {
                matter.grant(course.asSubBase(), "WITHIN_QUOTA", ROOM);
            }
        }
    }
}
