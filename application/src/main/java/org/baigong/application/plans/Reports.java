package org.baigong.application.plans;

import java.util.List;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;

/** What was reported of the indicators, version by version. A town sees its own, and nothing of the city's. */
public interface Reports {
    /** Everything in force, by indicator, year and town. */
    List<StoredReport> inForce(Scope scope, String instrument);

    /** Nobody else reports about this document until the transaction ends. */
    void lock(String instrument);

    /** Puts each in the place of what was in force for the same indicator, year and town. */
    void put(Actor actor, String instrument, List<NewReport> reports);

    /** All versions of an indicator, the newest first. */
    Page<StoredReport> history(Scope scope, String instrument, String indicator, PageRequest page);
}
