package org.baigong.application.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.common.Fact;

/** Keeps the facts in force in a map. */
public final class InMemoryFactRegister implements FactRegister {
    private final Map<String, StoredFact> inForce = new LinkedHashMap<>();
    private long next = 1;

    @Override
    public Changed certify(Actor actor, String competition, List<Fact> facts) {
        Changed changed = Changed.nothing();
        List<String> gone = inForce.values().stream()
                .filter(stored -> competition.equals(stored.competition()) && !facts.contains(stored.fact()))
                .map(stored -> stored.fact().id())
                .toList();
        gone.forEach(name -> touch(inForce.remove(name).fact(), changed));
        facts.stream().filter(fact -> !inForce.containsKey(fact.id())).forEach(fact -> put(fact, competition, changed));
        return changed;
    }

    @Override
    public Changed add(Actor actor, List<NewFact> facts) {
        Changed changed = Changed.nothing();
        facts.stream()
                .map(NewFact::fact)
                .filter(fact -> !inForce.containsKey(fact.id()))
                .forEach(fact -> put(fact, null, changed));
        return changed;
    }

    @Override
    public Changed correct(Actor actor, NewFact fact, String reason) {
        Changed changed = withdraw(actor, fact.fact().id(), reason);
        put(fact.fact(), null, changed);
        return changed;
    }

    @Override
    public Changed withdraw(Actor actor, String name, String reason) {
        Changed changed = Changed.nothing();
        touch(inForce.remove(name).fact(), changed);
        return changed;
    }

    private void put(Fact fact, String competition, Changed changed) {
        touch(fact, changed);
        inForce.put(fact.id(), new StoredFact(next++, 1, fact, competition, null, "officer", null, null, null));
    }

    private static void touch(Fact fact, Changed changed) {
        changed.facts().add(fact.id());
        fact.subjects().forEach(subject -> changed.subjects().add(subject.id()));
    }

    @Override
    public List<StoredFact> naming(Collection<String> subjects) {
        return inForce.values().stream()
                .filter(stored ->
                        stored.fact().subjects().stream().anyMatch(subject -> subjects.contains(subject.id())))
                .toList();
    }

    @Override
    public List<StoredFact> ofDossier(long dossier, Predicate<StoredFact> wanted) {
        throw new IllegalStateException("not asked in these tests");
    }

    @Override
    public Optional<StoredFact> hold(String name) {
        return Optional.ofNullable(inForce.get(name));
    }

    @Override
    public Optional<StoredFact> find(Scope scope, long id) {
        throw new IllegalStateException("not asked in these tests");
    }

    @Override
    public List<StoredFact> history(Scope scope, String name) {
        throw new IllegalStateException("not asked in these tests");
    }

    @Override
    public Page<StoredFact> list(Scope scope, FactQuery query, PageRequest page) {
        throw new IllegalStateException("not asked in these tests");
    }
}
