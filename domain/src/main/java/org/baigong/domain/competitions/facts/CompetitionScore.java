package org.baigong.domain.competitions.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Subject;

/**
 * The score of a contestant 竞赛成绩.
 *
 * @param passMark pass mark of the contest's own rule, or null together with the level that the rule confers
 */
public record CompetitionScore(
        String id,
        LocalDate date,
        String athlete,
        ContestLevel competition,
        String contest,
        String event,
        BigDecimal score,
        BigDecimal passMark,
        SkillLevel certificateLevel)
        implements Fact {
    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(athlete));
    }
}
