package org.baigong.application.evaluations;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Article;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Standing;

/**
 * What became of the provisions of an instrument 条款覆盖: how many of them are computed, decided, tracked or only stated, in each
 * article and in all.
 */
public record Coverage(String instrument, List<OfArticle> articles, Map<Standing, Integer> totals) {
    public record OfArticle(String number, Text title, Map<Standing, Integer> counts) {}

    public static Coverage of(Instrument instrument) {
        List<OfArticle> articles =
                instrument.articles().stream().map(Coverage::of).toList();
        return new Coverage(instrument.id(), articles, count(instrument.clauses()));
    }

    private static OfArticle of(Article article) {
        return new OfArticle(article.number(), article.title(), count(article.clauses()));
    }

    /** Every standing has a number, be it none. */
    public static Map<Standing, Integer> count(Collection<Clause> clauses) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0);
        }
        clauses.forEach(clause -> counts.merge(clause.standing(), 1, Integer::sum));
        return counts;
    }
}
