package org.baigong.domain.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.talent.facts.TalentChannel;

/**
 * An application for the title of leading talent 申报, by a person's proposer or as the nomination 推荐 of a unit.
 *
 * @param person id of the register
 * @param unit id of the register: who nominates; null where a proposer applies
 * @param appliedOn the day of receipt 收件日期
 * @param materials what was handed in, by title
 */
public record Application(
        String person,
        String unit,
        TalentChannel channel,
        LocalDate appliedOn,
        String statement,
        List<String> materials,
        String appliedBy) {
    public Application {
        materials = List.copyOf(materials);
    }

    /** The application itself, or why it cannot be one. */
    public Attempt<Application> checked(LocalDate today) {
        return Days.passed(appliedOn, today, "/appliedOn").map(day -> this);
    }

    Application with(List<String> more) {
        List<String> all = new ArrayList<>(materials);
        more.stream().filter(material -> !all.contains(material)).forEach(all::add);
        return new Application(person, unit, channel, appliedOn, statement, all, appliedBy);
    }

    /** A ban 限制申报期 runs to the end of its last day. */
    public Attempt<Application> notBanned(LocalDate bannedUntil) {
        return bannedUntil == null || appliedOn.isAfter(bannedUntil)
                ? Attempt.done(this)
                : Attempt.refused(Fault.of(
                        "BANNED_UNTIL",
                        "称号被撤销后，{0}以前（含当日）不得再次申报",
                        "the title was revoked: no new application until the end of {0}",
                        bannedUntil));
    }
}
