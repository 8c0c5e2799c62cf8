package org.baigong.adapters.rest.explorer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.baigong.adapters.rest.plans.IndicatorView;
import org.baigong.application.evaluations.VerdictView.BoundsView;
import org.baigong.application.evaluations.Wording;
import org.baigong.application.explorer.Provision;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.law.Bound;
import org.baigong.domain.law.OpenList;
import org.baigong.domain.law.Reading;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Switch;
import org.baigong.domain.law.Terms;

/**
 * A provision with all that bears on it on a day.
 *
 * @param question of its rule, absent where there is none
 */
record ProvisionView(
        @JsonUnwrapped ProvisionSummary summary,
        Wording articleTitle,
        Wording question,
        @JsonProperty("on") String day,
        List<StandardView> standards,
        List<IndicatorView> indicators,
        List<SwitchView> switches,
        List<ListView> lists) {

    /**
     * What the document says of a figure, and what holds inside it.
     *
     * @param key absent where there is nothing to set
     * @param inForce absent where nothing is set and the document leaves it open
     * @param history what the city set, the earliest first
     */
    record StandardView(String key, BoundsView bounds, Wording text, ValueView inForce, List<ValueView> history) {
        static StandardView of(Bound bound, Terms terms, LocalDate on) {
            if (bound.key() == null) {
                return new StandardView(null, BoundsView.of(bound), Wording.of(bound.text()), null, List.of());
            }
            return new StandardView(
                    bound.key(),
                    BoundsView.of(bound),
                    Wording.of(bound.text()),
                    terms.standard(bound.key(), on).map(ValueView::of).orElse(null),
                    terms.standards().stream()
                            .filter(set -> set.key().equals(bound.key()))
                            .map(ValueView::of)
                            .toList());
        }
    }

    /** @param firstDay absent for the document's own figure, which holds as long as the document */
    record ValueView(String value, String firstDay, String lastDay, Wording source) {
        static ValueView of(Standard standard) {
            boolean own = standard.period().equals(DateRange.EVER);
            return new ValueView(
                    standard.yuan().toString(),
                    own ? null : standard.period().from().toString(),
                    standard.period().end() == null
                            ? null
                            : standard.period().end().minusDays(1).toString(),
                    Wording.of(standard.source()));
        }
    }

    /** @param value the reading in force */
    record SwitchView(String name, Wording question, String value, List<ReadingView> readings) {
        static SwitchView of(Switch choice, Terms terms) {
            return new SwitchView(
                    choice.name(),
                    Wording.of(choice.question()),
                    terms.choice(choice.name()),
                    choice.readings().stream()
                            .map(reading ->
                                    ReadingView.of(reading, reading.value().equals(choice.defaultValue())))
                            .toList());
        }
    }

    record ReadingView(
            String value,
            Wording title,
            @JsonProperty("default") boolean byDefault) {
        static ReadingView of(Reading reading, boolean byDefault) {
            return new ReadingView(reading.value(), Wording.of(reading.title()), byDefault);
        }
    }

    record ListView(String name, Wording title) {
        static ListView of(OpenList list) {
            return new ListView(list.name(), Wording.of(list.title()));
        }
    }

    static ProvisionView of(Provision provision, Terms terms, LocalDate on) {
        return new ProvisionView(
                ProvisionSummary.of(provision),
                Wording.of(provision.article().title()),
                provision.rule().map(rule -> Wording.of(rule.question())).orElse(null),
                on.toString(),
                provision.clause().bounds().stream()
                        .map(bound -> StandardView.of(bound, terms, on))
                        .toList(),
                provision.clause().indicators().stream().map(IndicatorView::of).toList(),
                provision.switches().stream()
                        .map(choice -> SwitchView.of(choice, terms))
                        .toList(),
                provision.lists().stream().map(ListView::of).toList());
    }
}
