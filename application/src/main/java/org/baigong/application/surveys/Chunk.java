package org.baigong.application.surveys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baigong.application.facts.StoredFact;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Verdict;

/** Some of the subjects, and every fact that their verdicts rest on, in order. */
record Chunk(Set<String> subjects, List<StoredFact> known) {

    Facts facts() {
        return Facts.ofTheirDays(known.stream().map(StoredFact::fact).toList());
    }

    /** Others whom the facts name are judged elsewhere, over all of theirs. */
    boolean isAbout(Verdict verdict) {
        return subjects.contains(verdict.beneficiary().id());
    }

    /** The competitions that certified the facts, by the name of the fact. */
    Map<String, String> competitions() {
        Map<String, String> competitions = new HashMap<>();
        known.forEach(stored -> competitions.put(stored.fact().id(), stored.competition()));
        return competitions;
    }
}
