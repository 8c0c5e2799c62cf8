package org.baigong.application.surveys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baigong.application.determinations.Determination;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** The same facts under two terms. What is granted, or refused, as before is no difference, whatever its words. */
record TermsComparer(Rulebook rulebook, Terms before, Terms after) implements Comparer {

    @Override
    public Supplier<List<Difference>> comparing(Chunk chunk) {
        return () -> differences(chunk);
    }

    private List<Difference> differences(Chunk chunk) {
        List<Difference> differences = new ArrayList<>();
        Map<String, String> competitions = chunk.competitions();
        rulebook.compare(chunk.facts(), before, after, (earlier, later) -> {
            Map<Determination.Key, Answer> answers = new LinkedHashMap<>();
            for (Verdict verdict : earlier) {
                if (chunk.isAbout(verdict)) {
                    answers.put(Determination.Key.of(verdict), Answer.of(verdict));
                }
            }
            for (Verdict verdict : later) {
                if (chunk.isAbout(verdict)) {
                    Determination.Key key = Determination.Key.of(verdict);
                    Answer earlierAnswer = answers.remove(key);
                    Answer answer = Answer.of(verdict);
                    if (!answer.equals(earlierAnswer)) {
                        differences.add(new Difference(key, competitions.get(key.fact()), earlierAnswer, answer));
                    }
                }
            }
            answers.forEach(
                    (key, gone) -> differences.add(new Difference(key, competitions.get(key.fact()), gone, null)));
        });
        return differences;
    }
}
