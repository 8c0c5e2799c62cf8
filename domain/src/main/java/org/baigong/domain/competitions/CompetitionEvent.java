package org.baigong.domain.competitions;

import java.math.BigDecimal;
import org.baigong.domain.common.SkillLevel;

/**
 * One event 项目 of a competition, with results of its own. Where the contest's own rule confers a skill level, the pass
 * mark and the level stand together; otherwise both are absent.
 */
public record CompetitionEvent(int number, String name, BigDecimal passMark, SkillLevel certificateLevel) {

    public boolean confersALevel() {
        return passMark != null;
    }
}
