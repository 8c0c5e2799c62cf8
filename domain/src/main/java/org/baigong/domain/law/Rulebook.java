package org.baigong.domain.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** An instrument with the rules that answer for its clauses, in the order of the document. Immutable; share it. */
public final class Rulebook {
    private final Instrument instrument;
    private final List<Rule> rules;
    private final Set<String> overSeveralFacts;

    /** @throws IllegalArgumentException where a clause that is ruled has no rule or two */
    public Rulebook(Instrument instrument, List<Rule> rules) {
        this.instrument = instrument;
        this.rules = rules.stream()
                .sorted(Comparator.comparing(
                        rule -> List.copyOf(instrument.clauses()).indexOf(rule.clause())))
                .toList();
        this.overSeveralFacts = rules.stream()
                .filter(rule -> !rule.looksAtOneFact())
                .map(rule -> rule.clause().code())
                .collect(Collectors.toUnmodifiableSet());
        List<String> computed = instrument.clauses().stream()
                .filter(Clause::isRuled)
                .map(Clause::code)
                .toList();
        List<String> ruled =
                this.rules.stream().map(rule -> rule.clause().code()).toList();
        if (!computed.equals(ruled)) {
            throw new IllegalArgumentException(instrument.id() + " has to compute " + missing(computed, ruled)
                    + " and has rules too many for " + missing(ruled, computed));
        }
    }

    private static Set<String> missing(List<String> wanted, List<String> given) {
        Set<String> missing = new HashSet<>(wanted);
        given.forEach(missing::remove);
        return missing;
    }

    public Instrument instrument() {
        return instrument;
    }

    /** Codes of the clauses whose verdicts may rest on several facts. */
    public Set<String> clausesOverSeveralFacts() {
        return overSeveralFacts;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The rule of a clause; nothing where the clause has none. */
    public Optional<Rule> rule(String clause) {
        return rules.stream()
                .filter(rule -> rule.clause().code().equals(clause))
                .findFirst();
    }

    /** The verdicts of one rule, in the order of the facts. */
    public List<Verdict> judge(Rule rule, Facts facts, Terms terms) {
        List<Verdict> verdicts = new ArrayList<>();
        rule.judge(facts, terms, verdicts::add);
        return verdicts;
    }

    /** All verdicts, in the order of the document, then of the facts. */
    public List<Verdict> judge(Facts facts, Terms terms) {
        List<Verdict> verdicts = new ArrayList<>();
        judge(facts, terms, verdicts::add, ruled -> {});
        return verdicts;
    }

    /**
     * What becomes of the verdicts when these terms take the place of those: the verdicts before and after of every rule that
     * was told anything different. The other rules say the same under both.
     */
    public void compare(Facts facts, Terms before, Terms after, BiConsumer<List<Verdict>, List<Verdict>> differing) {
        ComparedTerms compared = new ComparedTerms(before, after);
        for (Rule rule : rules) {
            List<Verdict> earlier = new ArrayList<>();
            rule.judge(facts, compared, earlier::add);
            if (compared.haveDiffered()) {
                List<Verdict> later = new ArrayList<>();
                rule.judge(facts, after, later::add);
                differing.accept(earlier, later);
            }
        }
    }

    /** @param ruled hears how many rules have judged */
    public void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts, IntConsumer ruled) {
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).judge(facts, terms, verdicts);
            ruled.accept(i + 1);
        }
    }
}
