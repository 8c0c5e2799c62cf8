package org.baigong.application.explorer;

import java.util.List;
import java.util.Optional;
import org.baigong.application.evaluations.FactTypes;
import org.baigong.domain.law.Article;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.OpenList;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Switch;

/**
 * A provision 条款 with all that bears on it.
 *
 * @param rule what answers for it, where something does
 * @param switches the two-way readings that change it
 * @param lists the open lists that it looks into
 */
public record Provision(
        Article article, Clause clause, Optional<Rule> rule, List<Switch> switches, List<OpenList> lists) {

    static Provision of(Rulebook book, Article article, Clause clause) {
        return new Provision(
                article,
                clause,
                book.rules().stream()
                        .filter(rule -> rule.clause().code().equals(clause.code()))
                        .findFirst(),
                book.instrument().switches().values().stream()
                        .filter(choice -> choice.governs().contains(clause.code()))
                        .toList(),
                book.instrument().lists().values().stream()
                        .filter(list -> list.governs().contains(clause.code()))
                        .toList());
    }

    /** The facts that its rule looks at one by one, as evaluations call them; nothing for a rule that weighs several kinds. */
    public Optional<String> fact() {
        return rule.filter(FactRule.class::isInstance).map(rule -> FactTypes.nameOf(((FactRule<?>) rule).type()));
    }
}
