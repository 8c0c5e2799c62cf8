package org.baigong.adapters.rest.instruments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.baigong.application.settings.StoredProposal;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.settings.ListingChange;
import org.baigong.domain.law.settings.ListingEntry;
import org.baigong.domain.law.settings.Proposal;
import org.baigong.domain.law.settings.ReadingChange;
import org.baigong.domain.law.settings.StandardChange;
import org.baigong.domain.law.settings.ValidityChange;

/**
 * A proposal as it is shown. What it would change for those who have determinations is the place after {@code change}.
 *
 * @param name key of the standard, name of the switch or of the list
 * @param before what was in force when it was proposed
 * @param from the first day for which something is different
 * @param retroactive whether that lies before the day of its approval, or before today while it is open
 */
record ProposalView(
        long id,
        String instrument,
        String kind,
        String name,
        String value,
        String before,
        LocalDate from,
        boolean retroactive,
        ChangeView change,
        String reason,
        String state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        int version) {

    /** @param entries rows of a change of a list, or null in lists of proposals, which only count them */
    record ChangeView(
            String notice,
            Boolean replaces,
            LocalDate firstDay,
            LocalDate lastDay,
            Integer entryCount,
            List<EntryView> entries) {}

    /** A row of a change of a list. */
    record EntryView(String item, String title, LocalDate from, LocalDate until) {
        static EntryView of(ListingEntry entry) {
            return new EntryView(entry.item(), entry.title(), entry.from(), entry.until());
        }
    }

    static ProposalView of(StoredProposal stored, Clock clock) {
        return of(stored, clock, true);
    }

    /** Without the rows of a list, of which there may be thousands. */
    static ProposalView brief(StoredProposal stored, Clock clock) {
        return of(stored, clock, false);
    }

    private static ProposalView of(StoredProposal stored, Clock clock, boolean whole) {
        Proposal proposal = stored.proposal();
        return new ProposalView(
                stored.id(),
                proposal.instrument(),
                proposal.change().kind().name(),
                proposal.change().key(),
                value(proposal),
                proposal.before().orElse(null),
                proposal.firstDay(),
                stored.isRetroactive(clock),
                change(proposal, whole),
                proposal.reason(),
                proposal.state().name(),
                proposal.proposedBy(),
                stored.proposedAt(),
                proposal.decidedBy(),
                stored.decidedAt(),
                proposal.version());
    }

    private static String value(Proposal proposal) {
        if (proposal.change() instanceof StandardChange standard) {
            return new Yuan(standard.standard().value()).toString();
        }
        return proposal.change() instanceof ReadingChange reading
                ? reading.reading().value()
                : null;
    }

    private static ChangeView change(Proposal proposal, boolean whole) {
        if (proposal.change() instanceof StandardChange standard) {
            return new ChangeView(standard.standard().notice(), standard.replaces(), null, null, null, null);
        }
        if (proposal.change() instanceof ReadingChange reading) {
            return new ChangeView(null, reading.replaces(), null, null, null, null);
        }
        if (proposal.change() instanceof ValidityChange validity) {
            return new ChangeView(
                    validity.validity().notice(),
                    null,
                    validity.validity().from(),
                    validity.validity().last(),
                    null,
                    null);
        }
        ListingChange listing = (ListingChange) proposal.change();
        List<EntryView> entries =
                whole ? listing.entries().stream().map(EntryView::of).toList() : null;
        return new ChangeView(
                listing.notice(), null, null, null, listing.entries().size(), entries);
    }
}
