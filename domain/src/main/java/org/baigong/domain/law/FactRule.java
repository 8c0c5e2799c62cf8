package org.baigong.domain.law;

import java.util.function.Consumer;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Text;

/** A rule that looks at one fact of one type at a time. */
public abstract class FactRule<F extends Fact> extends Rule {
    private final Class<F> type;

    protected FactRule(Clause clause, Class<F> type, Text question) {
        super(clause, question);
        this.type = type;
    }

    /** The facts that it listens to. */
    public final Class<F> type() {
        return type;
    }

    @Override
    public final boolean looksAtOneFact() {
        return true;
    }

    @Override
    protected final void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        for (F fact : facts.of(type)) {
            judge(fact, matter(fact, facts, terms, verdicts));
        }
    }

    protected abstract void judge(F fact, Matter matter);
}
