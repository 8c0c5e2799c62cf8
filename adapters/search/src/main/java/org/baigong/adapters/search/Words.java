package org.baigong.adapters.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Takes a text apart, in whichever of the two languages its parts are: Chinese into pairs of characters, English into stems.
 * One chain for both, since people mix them.
 */
final class Words extends Analyzer {
    /** For texts: single characters as well, so that one character alone is found. */
    static final Words OF_TEXTS = new Words(true);

    /** For what is asked: pairs only; a character that stands alone stays one. */
    static final Words OF_QUESTIONS = new Words(false);

    private final boolean singles;

    private Words(boolean singles) {
        this.singles = singles;
    }

    /** A piece of a text, and where it stands. */
    record Word(String term, int from, int to) {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(new CJKWidthFilter(tokens));
        words = new StopFilter(new EnglishPossessiveFilter(words), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        int han = CJKBigramFilter.HAN;
        return new TokenStreamComponents(tokens, new PorterStemFilter(new CJKBigramFilter(words, han, singles)));
    }

    List<Word> in(String text) {
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            List<Word> words = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            return words;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
