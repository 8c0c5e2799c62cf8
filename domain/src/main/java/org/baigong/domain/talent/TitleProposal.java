package org.baigong.domain.talent;

import java.time.LocalDate;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.facts.TalentClass;

/**
 * What an officer proposes about a title, for another person to decide: a class, another class, or a revocation.
 *
 * @param talentClass null for a revocation
 * @param allowance the living allowance proposed where no scale is set, or null
 * @param from the first day of another class; else null
 * @param bannedUntil last day of the ban after a revocation; else null
 */
public record TitleProposal(
        TalentClass talentClass,
        Yuan allowance,
        LocalDate from,
        LocalDate bannedUntil,
        String reason,
        String proposedBy) {

    public static TitleProposal ofClass(TalentClass talentClass, Yuan allowance, String reason, String by) {
        return new TitleProposal(talentClass, allowance, null, null, reason, by);
    }

    public static TitleProposal ofChange(
            TalentClass talentClass, Yuan allowance, LocalDate from, String reason, String by) {
        return new TitleProposal(talentClass, allowance, from, null, reason, by);
    }

    public static TitleProposal ofRevocation(LocalDate bannedUntil, String reason, String by) {
        return new TitleProposal(null, null, null, bannedUntil, reason, by);
    }
}
