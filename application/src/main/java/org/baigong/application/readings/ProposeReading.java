package org.baigong.application.readings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Trail;
import org.baigong.application.determinations.SwitchSettings;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.ReadingProposal;
import org.baigong.domain.law.WhatIf;

/** The office proposes how a two-way reading be settled 提出开关设定. */
@ApplicationScoped
@Transactional
public class ProposeReading {
    @Inject
    ReadingProposals proposals;

    @Inject
    SwitchSettings settings;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    public Attempt<StoredProposal> propose(
            Actor actor, Instrument instrument, String name, String value, String reason) {
        return new WhatIf(Map.of(), Map.of(name, value)).applyTo(instrument).then(checked -> {
            String before = settings.inForce(instrument, name);
            if (before.equals(value)) {
                return Attempt.refused(Fault.of("READING_IN_FORCE", "该开关已是“{0}”", "the switch is {0} already", value)
                        .at("/value"));
            }
            StoredProposal stored =
                    proposals.add(ReadingProposal.of(instrument.id(), name, value, before, reason, actor.id()));
            Map<String, Object> what =
                    Map.of("proposal", stored.id(), "switch", name, "before", before, "value", value, "reason", reason);
            trail.record(actor, "reading.proposed", instrument.id(), what);
            outbox.put(new Event("org.baigong.reading.proposed", instrument.id(), null, what));
            return Attempt.done(stored);
        });
    }
}
