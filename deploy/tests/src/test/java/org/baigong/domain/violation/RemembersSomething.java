package org.baigong.domain.violation;

import java.util.function.Consumer;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** Breaks a layer on purpose, so that a test can show the guard awake. */
public class RemembersSomething extends Rule {
    int asked;

    public RemembersSomething(Clause clause) {
        super(clause, clause.title());
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        asked++;
    }
}
