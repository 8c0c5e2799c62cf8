package org.baigong.application.surveys;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.determinations.Determination;

/** What surveys have found, kept with the job that asked, for some days. */
public interface Differences {
    /** How long they are kept after their job was done. */
    int DAYS_KEPT = 30;

    /** Forgets what an earlier try found and did not apply. */
    void begin(long job);

    /** At once, outside the transaction of the work: what a survey finds may be more than memory holds. */
    void add(long job, List<Difference> found);

    /** Those of the next beneficiaries that have not been applied. */
    List<Determination.Key> pending(long job, int beneficiaries);

    void applied(long job, Collection<String> beneficiaries);

    /** How many persons, organisations and places they concern. */
    long beneficiaries(long job);

    /** By clause, in the order of the document. */
    List<ClauseTotal> totals(long job);

    /** Of the actor's own job, in the order in which they were found: by beneficiary, as far as possible. */
    Page<DifferenceRecord> list(Actor actor, long job, PageRequest page);

    /** As {@link #list}, all of them. */
    void each(Actor actor, long job, Consumer<DifferenceRecord> consumer);

    /** Forgets those whose days are over. */
    void purge();
}
