package org.baigong.application.explorer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.glossary.Glossary;
import org.baigong.domain.law.Article;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.OpenList;
import org.baigong.domain.law.Reading;

/** Full-text search over documents, articles, provisions and terms 全文检索. */
@ApplicationScoped
public class SearchPolicies {
    @Inject
    Explorer explorer;

    @Inject
    TextIndexes indexes;

    private TextIndexes.TextIndex index;

    public Page<Hit> search(SearchQuery query, PageRequest page) {
        return Slices.page((from, count) -> index().search(query, from, count), page);
    }

    /** Made when somebody first asks: documents do not change while the server runs, and its start need not wait. */
    private synchronized TextIndexes.TextIndex index() {
        if (index == null) {
            index = indexes.of(entries());
        }
        return index;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        explorer.books().forEach(book -> {
            Instrument instrument = book.instrument();
            Optional<String> id = Optional.of(instrument.id());
            entries.add(new Entry(Entry.Kind.INSTRUMENT, id, instrument.id(), instrument.title(), List.of()));
            for (Article article : instrument.articles()) {
                entries.add(new Entry(Entry.Kind.ARTICLE, id, article.number(), article.title(), List.of()));
            }
            explorer.provisions(instrument).forEach(provision -> entries.add(provision(id, provision)));
        });
        Glossary.terms()
                .forEach(term -> entries.add(new Entry(
                        Entry.Kind.TERM, Optional.empty(), term.name().zh(), term.name(), List.of(term.meaning()))));
        return entries;
    }

    private static Entry provision(Optional<String> instrument, Provision provision) {
        List<Text> lines = new ArrayList<>();
        provision.rule().ifPresent(rule -> lines.add(rule.question()));
        provision.clause().indicators().stream().map(Indicator::title).forEach(lines::add);
        provision.switches().stream()
                .flatMap(choice -> Stream.concat(
                        Stream.of(choice.question()), choice.readings().stream().map(Reading::title)))
                .forEach(lines::add);
        provision.lists().stream().map(OpenList::title).forEach(lines::add);
        return new Entry(
                Entry.Kind.PROVISION,
                instrument,
                provision.clause().code(),
                provision.clause().title(),
                lines);
    }
}
