package org.baigong.adapters.rest.instruments;

import java.util.List;
import org.baigong.application.evaluations.VerdictView.BoundsView;
import org.baigong.application.evaluations.Wording;
import org.baigong.domain.law.Article;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.OpenList;
import org.baigong.domain.law.Terms;

/** An instrument as it is shown. */
record InstrumentView(
        String id,
        Wording title,
        String firstDay,
        String lastDay,
        List<ArticleView> articles,
        List<SwitchView> switches,
        List<ListView> lists) {

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

    record ListView(String name, Wording title, List<String> governs) {
        static ListView of(OpenList list) {
            return new ListView(list.name(), Wording.of(list.title()), list.governs());
        }
    }

    /** As it is in force. */
    static InstrumentView of(Terms terms) {
        Instrument instrument = terms.instrument();
        return new InstrumentView(
                instrument.id(),
                Wording.of(instrument.title()),
                terms.validity().from().toString(),
                terms.validity().end().minusDays(1).toString(),
                instrument.articles().stream().map(ArticleView::of).toList(),
                instrument.switches().values().stream()
                        .map(choice -> SwitchView.of(choice, terms))
                        .toList(),
                instrument.lists().values().stream().map(ListView::of).toList());
    }
}
