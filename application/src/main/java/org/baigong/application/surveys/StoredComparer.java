package org.baigong.application.surveys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baigong.application.determinations.Determination;
import org.baigong.application.determinations.Determinations;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** The determinations that are stored, and what the rules say of the facts in force. Other words are a difference too. */
record StoredComparer(Rulebook rulebook, Terms terms, Determinations determinations, Part part) implements Comparer {

    @Override
    public Supplier<List<Difference>> comparing(Chunk chunk) {
        List<Determinations.InForce> inForce = determinations.inForce(chunk.subjects());
        return () -> differences(chunk, inForce);
    }

    private List<Difference> differences(Chunk chunk, List<Determinations.InForce> inForce) {
        Map<Determination.Key, Determinations.InForce> stored = new LinkedHashMap<>();
        for (Determinations.InForce one : inForce) {
            if (part.has(one.key().clause(), one.competition())) {
                stored.put(one.key(), one);
            }
        }
        List<Difference> differences = new ArrayList<>();
        Map<String, String> competitions = chunk.competitions();
        rulebook.judge(
                chunk.facts(),
                terms,
                verdict -> {
                    String competition = competitions.get(verdict.fact().id());
                    if (chunk.isAbout(verdict) && part.has(verdict.clause().code(), competition)) {
                        compare(verdict, competition, stored, differences);
                    }
                },
                ruled -> {});
        stored.values().stream()
                .filter(Determinations.InForce::hasDossier)
                .forEach(gone -> differences.add(new Difference(gone.key(), gone.competition(), answer(gone), null)));
        return differences;
    }

    private void compare(
            Verdict verdict,
            String competition,
            Map<Determination.Key, Determinations.InForce> stored,
            List<Difference> differences) {
        Determination today = Determination.of(rulebook.instrument().id(), terms.version(), competition, verdict, null);
        Determinations.InForce before = stored.remove(today.key());
        if (before == null || !before.digest().equals(today.digest())) {
            differences.add(new Difference(
                    today.key(), competition, before == null ? null : answer(before), Answer.of(verdict)));
        }
    }

    private static Answer answer(Determinations.InForce stored) {
        return new Answer(stored.outcome(), stored.amount(), stored.value());
    }
}
