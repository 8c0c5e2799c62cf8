package org.baigong.adapters.rest.explorer;

import java.util.List;
import org.baigong.application.evaluations.Wording;
import org.baigong.application.explorer.Provision;
import org.baigong.domain.law.Article;

/** An article with its provisions. */
record ArticleView(
        String instrument,
        String number,
        Wording title,
        CoverageView.Counts coverage,
        List<ProvisionSummary> provisions) {

    static ArticleView of(String instrument, Article article, List<Provision> provisions) {
        return new ArticleView(
                instrument,
                article.number(),
                Wording.of(article.title()),
                CoverageView.Counts.of(article.clauses()),
                provisions.stream()
                        .filter(provision -> provision.article().equals(article))
                        .map(ProvisionSummary::of)
                        .toList());
    }
}
