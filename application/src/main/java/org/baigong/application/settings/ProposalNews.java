package org.baigong.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Trail;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.settings.Change;
import org.baigong.domain.law.settings.ListingChange;
import org.baigong.domain.law.settings.Proposal;
import org.baigong.domain.law.settings.ReadingChange;
import org.baigong.domain.law.settings.StandardChange;
import org.baigong.domain.law.settings.ValidityChange;

/** Writes down and tells what becomes of a proposal. */
@ApplicationScoped
public class ProposalNews {
    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    StoredProposal told(Actor actor, StoredProposal stored) {
        Proposal proposal = stored.proposal();
        String what = proposal.change().kind().name().toLowerCase(Locale.ROOT) + "."
                + proposal.state().name().toLowerCase(Locale.ROOT);
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("proposal", stored.id());
        detail.put("key", proposal.change().key());
        detail.put("from", proposal.firstDay().toString());
        proposal.before().ifPresent(before -> detail.put("before", before));
        detail.putAll(content(proposal.change()));
        outbox.put(new Event("org.baigong." + what, proposal.instrument(), null, Map.copyOf(detail)));
        detail.put("reason", proposal.reason());
        trail.record(actor, what, proposal.instrument(), detail);
        return stored;
    }

    private static Map<String, Object> content(Change change) {
        if (change instanceof StandardChange standard) {
            return Map.of("value", new Yuan(standard.standard().value()).toString());
        }
        if (change instanceof ReadingChange reading) {
            return Map.of("value", reading.reading().value());
        }
        if (change instanceof ValidityChange validity) {
            return Map.of(
                    "value",
                    validity.validity().from() + "/" + validity.validity().last());
        }
        return Map.of("entries", ((ListingChange) change).entries().size());
    }
}
