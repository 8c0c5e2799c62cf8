package org.baigong.application.facts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.common.Fact;

/** The certified facts. No version is ever changed or deleted; a later one takes its place. */
public interface FactRegister {
    /** Brings what a competition certifies in line with these facts: what is the same stays as it is. */
    Changed certify(Actor actor, String competition, List<Fact> facts);

    /** Takes in facts; one whose name is known already is left as it is. */
    Changed add(Actor actor, List<NewFact> facts);

    /** Puts this in the place of the fact of the same name. */
    Changed correct(Actor actor, NewFact fact, String reason);

    /** The fact is no longer in force. */
    Changed withdraw(Actor actor, String name, String reason);

    /** The facts in force that name one of these subjects, by day and name. */
    List<StoredFact> naming(Collection<String> subjects);

    /** The versions that lay before the rules, in their order, as far as they are wanted. */
    List<StoredFact> ofDossier(long dossier, Predicate<StoredFact> wanted);

    /** The version in force, locked until the transaction ends. */
    Optional<StoredFact> hold(String name);

    /** One version. */
    Optional<StoredFact> find(Scope scope, long id);

    /** All versions of a fact, the first one first. */
    List<StoredFact> history(Scope scope, String name);

    /** By id. */
    Page<StoredFact> list(Scope scope, FactQuery query, PageRequest page);
}
