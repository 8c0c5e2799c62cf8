package org.baigong.application.determinations;

import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.domain.law.Instrument;

/** How the office has settled two-way readings; what it has not settled is absent, and the document's default holds. */
public interface SwitchSettings {
    /** Chosen values by the name of the switch. */
    Map<String, String> of(String instrument);

    /** Keeps the earlier choice as history. */
    void set(Actor actor, String instrument, String name, String value);

    /** What holds for a switch of the instrument: the choice of the office, or the document's default. */
    default String inForce(Instrument instrument, String name) {
        return of(instrument.id())
                .getOrDefault(name, instrument.switches().get(name).defaultValue());
    }
}
