package org.baigong.application.determinations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;

/** The determinations that have been made; none is ever changed, only superseded. */
public interface Determinations {

    /** Lets one determining transaction in at a time, until it ends: persons may stand in several competitions. */
    void queue();

    /** Those in force of this extent, by their key. */
    Map<Determination.Key, Current> current(Extent extent);

    /** Stores what the producer hands over, in bulk and in that order. */
    void store(Actor actor, Consumer<Consumer<Determination>> producer);

    void supersede(Collection<Long> ids);

    Page<DeterminationRecord> list(Scope scope, DeterminationQuery query, PageRequest page);

    /** Hands over every match, without holding them all. */
    void each(Scope scope, DeterminationQuery query, Consumer<DeterminationRecord> consumer);

    Optional<DeterminationRecord> find(Scope scope, long id);

    /** How many and how much, by clause and outcome, in the order of the document. */
    List<DeterminationTotal> totals(Scope scope, DeterminationQuery query);

    /** One in force, for comparison. */
    record Current(long id, String digest) {}

    /**
     * What is determined anew: everything that answers to facts of one competition (null: none), and the clauses that
     * give a person one verdict over all facts, for these persons.
     */
    record Extent(String competition, Collection<String> personalClauses, Collection<String> persons) {}
}
