package org.baigong.domain.common.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;

/**
 * A skill master studio 技能大师工作室 or technician workstation 技师工作站 was set up by the city.
 *
 * @param leader who leads it 领办人
 * @param host the body it relies on 依托单位, or null together with its kind
 * @param approved approved subsidy, or null
 */
public record Studio(
        String id,
        LocalDate date,
        String studio,
        Kind kind,
        String leader,
        LeaderKind leaderKind,
        String host,
        OrganisationKind hostKind,
        Yuan approved,
        List<Payment> previouslyPaid)
        implements PaidFact {
    public Studio {
        previouslyPaid = List.copyOf(previouslyPaid);
    }

    /** What was set up. */
    public enum Kind {
        /** 技能大师工作室 */
        MASTER_STUDIO,
        /** 技师工作站 */
        TECHNICIAN_WORKSTATION
    }

    /** What the leader is. */
    public enum LeaderKind {
        /** 高技能人才 */
        HIGH_SKILLED_TALENT,
        /** 能工巧匠 */
        SKILLED_CRAFTSMAN,
        OTHER
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.place(studio), Subject.person(leader));
    }
}
