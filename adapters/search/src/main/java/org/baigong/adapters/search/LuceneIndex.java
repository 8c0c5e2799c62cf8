package org.baigong.adapters.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.baigong.application.explorer.Entry;
import org.baigong.application.explorer.Hit;
import org.baigong.application.explorer.SearchQuery;
import org.baigong.application.explorer.TextIndexes;

/**
 * Searches an index. A question is a bag of words, of which most have to be there: two out of two, three out of four. Titles
 * weigh more than what else is said, and whoever types a code or a whole term gets it first.
 */
final class LuceneIndex implements TextIndexes.TextIndex {
    private static final float TITLE_WEIGHT = 3;
    private static final float NAME_WEIGHT = 20;
    private static final float TIE = 0.1f;

    private final List<Entry> entries;
    private final IndexSearcher searcher;

    LuceneIndex(List<Entry> entries, IndexSearcher searcher) {
        this.entries = List.copyOf(entries);
        this.searcher = searcher;
    }

    @Override
    public List<Hit> search(SearchQuery query, int from, int count) {
        Set<String> words = new LinkedHashSet<>();
        Words.OF_QUESTIONS.in(query.words()).forEach(word -> words.add(word.term()));
        try {
            ScoreDoc[] found = searcher.search(query(query, words), from + count).scoreDocs;
            StoredFields stored = searcher.storedFields();
            Highlighter highlighter = new Highlighter(words);
            List<Hit> hits = new ArrayList<>();
            for (int i = from; i < found.length; i++) {
                Number place = stored.document(found[i].doc)
                        .getField(LuceneIndexes.PLACE)
                        .numericValue();
                hits.add(highlighter.hit(entries.get(place.intValue())));
            }
            return hits;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Query query(SearchQuery query, Set<String> words) {
        BooleanQuery.Builder wanted = new BooleanQuery.Builder();
        words.forEach(word -> wanted.add(anywhere(word), Occur.SHOULD));
        wanted.setMinimumNumberShouldMatch((words.size() * 3 + 2) / 4);
        BooleanQuery.Builder found = new BooleanQuery.Builder();
        if (!words.isEmpty()) {
            found.add(wanted.build(), Occur.SHOULD);
        }
        found.add(
                new BoostQuery(new TermQuery(new Term(LuceneIndexes.ID, name(query.words()))), NAME_WEIGHT),
                Occur.SHOULD);
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(found.build(), Occur.MUST);
        query.kind().ifPresent(kind -> whole.add(is(LuceneIndexes.KIND, kind.name()), Occur.FILTER));
        query.instrument().ifPresent(id -> whole.add(is(LuceneIndexes.INSTRUMENT, id), Occur.FILTER));
        return whole.build();
    }

    private static Query anywhere(String word) {
        Query inTitle = new BoostQuery(is(LuceneIndexes.TITLE, word), TITLE_WEIGHT);
        return new DisjunctionMaxQuery(List.of(inTitle, is(LuceneIndexes.LINES, word)), TIE);
    }

    private static Query is(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    static String name(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}
