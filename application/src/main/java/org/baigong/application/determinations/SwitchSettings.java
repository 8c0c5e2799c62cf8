package org.baigong.application.determinations;

import java.util.Map;
import org.baigong.application.access.Actor;

/** How the office has settled two-way readings; what it has not settled is absent, and the document's default holds. */
public interface SwitchSettings {
    /** Chosen values by the name of the switch. */
    Map<String, String> of(String instrument);

    /** Keeps the earlier choice as history. */
    void set(Actor actor, String instrument, String name, String value);
}
