package org.baigong.domain.law;

import java.util.Objects;
import java.util.function.Consumer;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Text;

/** What answers for one clause: its code and citation through the clause, its question in words, and one method. */
public abstract class Rule {
    private final Clause clause;
    private final Text question;

    protected Rule(Clause clause, Text question) {
        this.clause = Objects.requireNonNull(clause);
        this.question = Objects.requireNonNull(question);
        if (!clause.isRuled()) {
            throw new IllegalArgumentException(clause.code() + " has nothing to compute");
        }
    }

    public final Clause clause() {
        return clause;
    }

    public final Text question() {
        return question;
    }

    /** Answers for every beneficiary that the facts touch; silent where the clause has nothing to do with them. */
    protected abstract void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts);

    /** Whether each verdict rests on the one fact that it answers to, whatever else is known. */
    public boolean looksAtOneFact() {
        return false;
    }

    protected final Matter matter(Fact fact, Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        return new Matter(clause, fact, facts, terms, verdicts);
    }
}
