package org.baigong.domain.law.settings;

import java.time.LocalDate;
import java.util.Optional;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.Instrument;

/**
 * A proposal to set something in a document 设定提案. One person proposes, another one decides; only the proposer withdraws.
 *
 * @param before what was in force when it was proposed
 * @param firstDay the first day for which something is different once it is approved
 * @param basis how many proposals about the same had been approved when it was proposed
 * @param decidedBy null while it is open
 * @param version 1 as proposed, 2 once decided
 */
public record Proposal(
        String instrument,
        Change change,
        Optional<String> before,
        LocalDate firstDay,
        int basis,
        String reason,
        String proposedBy,
        ProposalState state,
        String decidedBy,
        int version) {

    /** An approved proposal, and the settings with its change made. */
    public record Approval(Proposal proposal, Settings settings) {}

    /** A proposal that could be approved at once, or why it could not. */
    public static Attempt<Proposal> of(
            Instrument instrument, Settings settings, int basis, Change change, String reason, String proposedBy) {
        return change.applyTo(settings, instrument)
                .map(possible -> new Proposal(
                        instrument.id(),
                        change,
                        change.before(settings, instrument),
                        change.firstDay(settings, instrument),
                        basis,
                        reason,
                        proposedBy,
                        ProposalState.PROPOSED,
                        null,
                        1));
    }

    /**
     * @param settings as they are now
     * @param approved how many proposals about the same have been approved by now: what was proposed before the last of them
     *     is superseded
     */
    public Attempt<Approval> approvedBy(String person, Instrument document, Settings settings, int approved) {
        return handling()
                .approvedBy(person)
                .then(handled ->
                        supposed(document, settings, approved).map(changed -> new Approval(handled(handled), changed)));
    }

    /** The settings as they would be, were it approved now; or why it cannot be any more. As {@link #approvedBy}. */
    public Attempt<Settings> supposed(Instrument document, Settings settings, int approved) {
        return handling()
                .open()
                .then(open -> basis == approved
                        ? change.applyTo(settings, document)
                        : Attempt.refused(Fault.of(
                                "PROPOSAL_SUPERSEDED",
                                "提案提出后，{0}已另有设定，请重新提出",
                                "since this was proposed, {0} was set otherwise; propose it again",
                                change.key())));
    }

    public Attempt<Proposal> rejectedBy(String person) {
        return handling().rejectedBy(person).map(this::handled);
    }

    public Attempt<Proposal> withdrawnBy(String person) {
        return handling().withdrawnBy(person).map(this::handled);
    }

    /** Whether it sets something for days before this one, the day of its approval or else today 追溯. */
    public boolean isRetroactive(LocalDate day) {
        return firstDay.isBefore(day);
    }

    private Handling handling() {
        return new Handling(proposedBy, state, decidedBy, version);
    }

    private Proposal handled(Handling handled) {
        return new Proposal(
                instrument,
                change,
                before,
                firstDay,
                basis,
                reason,
                proposedBy,
                handled.state(),
                handled.decidedBy(),
                handled.version());
    }
}
