package org.baigong.application.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Trail;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.WhatIf;

/** The office settles a two-way reading 设定开关; determinations made from then on follow it. */
@ApplicationScoped
@Transactional
public class SetSwitch {
    @Inject
    SwitchSettings settings;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    /** @return the settings afterwards; setting what is set changes nothing */
    public Attempt<Map<String, String>> set(Actor actor, Instrument instrument, String name, String value) {
        return new WhatIf(Map.of(), Map.of(name, value)).applyTo(instrument).map(checked -> {
            String before = settings.of(instrument.id())
                    .getOrDefault(name, instrument.switches().get(name).defaultValue());
            if (!before.equals(value)) {
                settings.set(actor, instrument.id(), name, value);
                Map<String, Object> change = Map.of("switch", name, "before", before, "after", value);
                trail.record(actor, "switch.set", instrument.id(), change);
                outbox.put(new Event("org.baigong.switch.set", instrument.id(), change));
            }
            return settings.of(instrument.id());
        });
    }
}
