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
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Outcome;

/** The determinations that have been made; none is ever changed, only superseded. */
public interface Determinations {

    /** Keeps what lies before the rules, and gives it a number. */
    long open(Dossier dossier);

    /** What lay before the rules. */
    Dossier dossier(long id);

    /** Lets one determining transaction in at a time, until it ends: persons may stand in several competitions. */
    void queue();

    /** Those in force of this extent, by their key. */
    Map<Determination.Key, Current> current(Extent extent);

    /** All of these beneficiaries' that are in force. */
    List<InForce> inForce(Collection<String> beneficiaries);

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
     * One in force, with what it says.
     *
     * @param hasDossier whether it is known what lay before the rules: facts were not always kept
     */
    record InForce(
            Determination.Key key,
            String competition,
            String digest,
            Outcome outcome,
            Yuan amount,
            String value,
            boolean hasDossier) {}

    /**
     * What is determined anew, for these beneficiaries: everything that answers to these facts, and the clauses whose
     * verdicts rest on several facts.
     */
    record Extent(Collection<String> beneficiaries, Collection<String> facts, Collection<String> clauses) {}

    /**
     * What lies before the rules 卷宗.
     *
     * @param version hash of the rules, standards and readings used
     * @param facts the versions of facts, in their order
     */
    record Dossier(String instrument, String version, List<Long> facts) {}
}
