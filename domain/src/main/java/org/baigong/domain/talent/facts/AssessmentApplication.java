package org.baigong.domain.talent.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Subject;

/**
 * A person asks to be assessed otherwise than by the usual route 考评申请.
 *
 * @param frontLine works on the production front line
 * @param superbSkill masters superb skill
 * @param outstandingResults has outstanding results
 */
public record AssessmentApplication(
        String id,
        LocalDate date,
        String person,
        AssessmentRoute route,
        String occupation,
        SkillLevel level,
        boolean frontLine,
        boolean superbSkill,
        boolean outstandingResults)
        implements Fact {
    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(person));
    }
}
