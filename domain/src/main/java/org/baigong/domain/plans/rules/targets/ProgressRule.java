package org.baigong.domain.plans.rules.targets;

import java.util.List;
import java.util.function.Consumer;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Outcome;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** What the targets share: they listen to the progress of the indicators of their clause, and the city answers for them. */
abstract sealed class ProgressRule extends Rule permits Target, WorldSkillsChampions, YearlyAverage, RisingShare {
    private static final Beneficiary CITY = new Beneficiary(Role.CITY, Subject.CITY.id());

    ProgressRule(Instrument instrument, String code, Text question) {
        super(instrument.clause(code), question);
    }

    /** How one measurement is answered. */
    @FunctionalInterface
    interface Answers {
        void accept(Fact measured, Outcome outcome, Text value, Text target);
    }

    @Override
    protected final void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        List<Progress> own =
                facts.of(Progress.class).stream().filter(this::isOwn).toList();
        if (!own.isEmpty()) {
            measure(
                    own,
                    (fact, outcome, value, target) ->
                            matter(fact, facts, terms, verdicts).measure(CITY, outcome, value, target));
        }
    }

    private boolean isOwn(Progress progress) {
        return clause().indicators().stream()
                .anyMatch(indicator -> indicator.name().equals(progress.indicator()));
    }

    /** The only indicator of the clause, or the first. */
    final Indicator indicator() {
        return indicatorOf(clause());
    }

    static Indicator indicatorOf(Clause clause) {
        return clause.indicators().get(0);
    }

    /** @param own at least one fact, in their order */
    abstract void measure(List<Progress> own, Answers answers);
}
