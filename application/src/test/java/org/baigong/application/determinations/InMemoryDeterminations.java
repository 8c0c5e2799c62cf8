package org.baigong.application.determinations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Outcome;

/** Keeps determinations in a map, and the law's "once" as the database does. */
public final class InMemoryDeterminations implements Determinations {
    private final Map<Long, Determination> inForce = new TreeMap<>();
    private final List<Dossier> dossiers = new ArrayList<>();
    private long next = 1;

    /** One line each: clause, outcome, beneficiary, fact. */
    public Set<String> inForce() {
        Set<String> lines = new TreeSet<>();
        inForce.values()
                .forEach(made -> lines.add(String.join(
                        " ",
                        made.key().clause(),
                        made.verdict().outcome(),
                        made.key().beneficiary(),
                        made.key().fact())));
        return lines;
    }

    @Override
    public long open(Dossier dossier) {
        dossiers.add(dossier);
        return dossiers.size();
    }

    @Override
    public Dossier dossier(long id) {
        return dossiers.get((int) id - 1);
    }

    @Override
    public void queue() {
        // There is one thread.
    }

    @Override
    public Map<Determination.Key, Current> current(Extent extent) {
        Map<Determination.Key, Current> current = new HashMap<>();
        inForce.forEach((id, made) -> {
            if (extent.beneficiaries().contains(made.key().beneficiary())
                    && (extent.facts().contains(made.key().fact())
                            || extent.clauses().contains(made.key().clause()))) {
                current.put(made.key(), new Current(id, made.digest()));
            }
        });
        return current;
    }

    @Override
    public List<InForce> inForce(Collection<String> beneficiaries) {
        return inForce.values().stream()
                .filter(made -> beneficiaries.contains(made.key().beneficiary()))
                .map(made -> new InForce(
                        made.key(),
                        made.competition(),
                        made.digest(),
                        Outcome.valueOf(made.verdict().outcome()),
                        made.verdict().amount() == null
                                ? null
                                : Yuan.of(made.verdict().amount()),
                        made.verdict().value(),
                        made.dossier() != null))
                .toList();
    }

    @Override
    public void store(Actor actor, Consumer<Consumer<Determination>> producer) {
        producer.accept(made -> {
            if (inForce.values().stream().anyMatch(other -> other.key().equals(made.key()))) {
                throw new IllegalStateException("determined twice: " + made.key());
            }
            inForce.put(next++, made);
        });
    }

    @Override
    public void supersede(Collection<Long> ids) {
        ids.forEach(inForce::remove);
    }

    @Override
    public Page<DeterminationRecord> list(Scope scope, DeterminationQuery query, PageRequest page) {
        throw new IllegalStateException("not asked in these tests");
    }

    @Override
    public void each(Scope scope, DeterminationQuery query, Consumer<DeterminationRecord> consumer) {
        throw new IllegalStateException("not asked in these tests");
    }

    @Override
    public Optional<DeterminationRecord> find(Scope scope, long id) {
        throw new IllegalStateException("not asked in these tests");
    }

    @Override
    public List<DeterminationTotal> totals(Scope scope, DeterminationQuery query) {
        throw new IllegalStateException("not asked in these tests");
    }
}
