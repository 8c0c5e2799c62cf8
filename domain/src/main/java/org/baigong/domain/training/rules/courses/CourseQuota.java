package org.baigong.domain.training.rules.courses;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Terms;
import org.baigong.domain.training.facts.CourseDelivery;

/** Which accepted courses the yearly number of persons leaves no room for; such a course takes up none of it. */
final class CourseQuota {
    static final String CODE = "DG-15.6";
    private final Set<CourseDelivery> held = Collections.newSetFromMap(new IdentityHashMap<>());
    private final long quota;

    CourseQuota(Facts facts, Terms terms) {
        quota = terms.instrument().clause(CODE).quota();
        Map<Integer, Long> boughtByYear = new HashMap<>();
        for (CourseDelivery course : facts.of(CourseDelivery.class)) {
            int year = facts.dateOf(course).getYear();
            long bought = boughtByYear.getOrDefault(year, 0L);
            if (course.accepted() && course.personsBefore() + bought + course.persons() > quota) {
                held.add(course);
            } else if (course.accepted()) {
                boughtByYear.put(year, bought + course.persons());
            }
        }
    }

    boolean holds(CourseDelivery course) {
        return held.contains(course);
    }

    void hold(CourseDelivery course, Matter matter) {
        matter.needsDecision(
                course.asSubBase(),
                ReasonCode.HOLD,
                Text.of("超出当年{0}人的购买名额", "beyond the {0} persons of the year", quota),
                Text.of("由主管部门决定是否购买", "the office decides whether to buy it"));
    }
}
