package org.baigong.adapters.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.baigong.application.explorer.Entry;
import org.baigong.application.explorer.TextIndexes;
import org.baigong.domain.common.Text;

/** Indexes in memory: some hundred texts that ship with the build need no files. */
@ApplicationScoped
public class LuceneIndexes implements TextIndexes {
    static final String PLACE = "place";
    static final String KIND = "kind";
    static final String INSTRUMENT = "instrument";
    static final String ID = "id";
    static final String TITLE = "title";
    static final String LINES = "lines";

    @Override
    public TextIndex of(List<Entry> entries) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(Words.OF_TEXTS))) {
            for (int place = 0; place < entries.size(); place++) {
                writer.addDocument(document(place, entries.get(place)));
            }
            writer.forceMerge(1);
            writer.commit();
            return new LuceneIndex(entries, new IndexSearcher(DirectoryReader.open(memory)));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Document document(int place, Entry entry) {
        Document document = new Document();
        document.add(new StoredField(PLACE, place));
        document.add(new StringField(KIND, entry.kind().name(), Field.Store.NO));
        entry.instrument()
                .ifPresent(instrument -> document.add(new StringField(INSTRUMENT, instrument, Field.Store.NO)));
        document.add(new StringField(ID, LuceneIndex.name(entry.id()), Field.Store.NO));
        document.add(new TextField(TITLE, written(entry.title()), Field.Store.NO));
        entry.lines().forEach(line -> document.add(new TextField(LINES, written(line), Field.Store.NO)));
        return document;
    }

    private static String written(Text text) {
        return text.zh() + "\n" + text.en();
    }
}
