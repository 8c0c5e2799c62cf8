package org.baigong.adapters.rest.instruments;

import java.util.List;
import java.util.Map;
import org.baigong.application.evaluations.VerdictView.BoundsView;
import org.baigong.application.evaluations.Wording;
import org.baigong.domain.law.Article;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Switch;

/** An instrument as it is shown. */
record InstrumentView(
        String id,
        Wording title,
        String firstDay,
        String lastDay,
        List<ArticleView> articles,
        List<SwitchView> switches) {

    record ArticleView(String number, Wording title, List<ClauseView> clauses) {
        static ArticleView of(Article article) {
            return new ArticleView(
                    article.number(),
                    Wording.of(article.title()),
                    article.clauses().stream().map(ClauseView::of).toList());
        }
    }

    /** @param benefit absent where there is nothing to compute */
    record ClauseView(
            String code,
            String standing,
            Wording title,
            Wording citation,
            String benefit,
            List<KeyedBounds> standards) {
        static ClauseView of(Clause clause) {
            return new ClauseView(
                    clause.code(),
                    clause.standing().name(),
                    Wording.of(clause.title()),
                    Wording.of(clause.citation().text()),
                    clause.benefit() == null ? null : clause.benefit().name(),
                    clause.bounds().stream()
                            .map(bound -> new KeyedBounds(bound.key(), BoundsView.of(bound)))
                            .toList());
        }
    }

    record KeyedBounds(String key, BoundsView bounds) {}

    /** @param value the reading in force for determinations */
    record SwitchView(String name, Wording question, List<String> values, String value, List<String> governs) {
        static SwitchView of(Switch choice, Map<String, String> settings) {
            return new SwitchView(
                    choice.name(),
                    Wording.of(choice.question()),
                    choice.values(),
                    settings.getOrDefault(choice.name(), choice.defaultValue()),
                    choice.governs());
        }
    }

    static InstrumentView of(Instrument instrument, Map<String, String> settings) {
        return new InstrumentView(
                instrument.id(),
                Wording.of(instrument.title()),
                instrument.validity().from().toString(),
                instrument.validity().end().minusDays(1).toString(),
                instrument.articles().stream().map(ArticleView::of).toList(),
                instrument.switches().values().stream()
                        .map(choice -> SwitchView.of(choice, settings))
                        .toList());
    }
}
