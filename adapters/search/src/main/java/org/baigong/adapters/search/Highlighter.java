package org.baigong.adapters.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baigong.application.explorer.Entry;
import org.baigong.application.explorer.Hit;
import org.baigong.domain.common.Text;

/** Shows why something was found: the line of it that has most of what was looked for, cut where a match begins or ends. */
final class Highlighter {
    private final Set<String> wanted;

    Highlighter(Set<String> wanted) {
        this.wanted = wanted;
    }

    Hit hit(Entry entry) {
        Text best = entry.title();
        int most = matches(best);
        for (Text line : entry.lines()) {
            int matches = matches(line);
            if (matches > most) {
                best = line;
                most = matches;
            }
        }
        return new Hit(entry, parts(best.zh()), parts(best.en()));
    }

    private int matches(Text line) {
        return (int) Stream.of(line.zh(), line.en())
                .flatMap(text -> Words.OF_TEXTS.in(text).stream())
                .map(Words.Word::term)
                .filter(wanted::contains)
                .distinct()
                .count();
    }

    private List<Hit.Part> parts(String text) {
        BitSet matched = new BitSet(text.length());
        for (Words.Word word : Words.OF_TEXTS.in(text)) {
            if (wanted.contains(word.term())) {
                matched.set(word.from(), word.to());
            }
        }
        List<Hit.Part> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            boolean match = matched.get(from);
            int change = match ? matched.nextClearBit(from) : matched.nextSetBit(from);
            int to = change < 0 ? text.length() : Math.min(change, text.length());
            parts.add(new Hit.Part(text.substring(from, to), match));
            from = to;
        }
        return parts;
    }
}
