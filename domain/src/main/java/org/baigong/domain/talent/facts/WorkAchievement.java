package org.baigong.domain.talent.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;

/**
 * What a worker achieved at work 工作业绩, as certified.
 *
 * @param awardLevel level of an award for innovation, else null
 */
public record WorkAchievement(String id, LocalDate date, String person, AchievementKind kind, AwardLevel awardLevel)
        implements Fact {
    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(person));
    }
}
