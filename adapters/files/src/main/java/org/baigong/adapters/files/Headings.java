package org.baigong.adapters.files;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baigong.application.common.Column;

/** The names under which a column is known: its key, its heading in either language, or both as a template writes them. */
final class Headings {
    private final Map<String, Column> columns = new HashMap<>();

    Headings(List<Column> columns) {
        for (Column column : columns) {
            this.columns.put(bare(column.key()), column);
            this.columns.put(bare(column.heading().zh()), column);
            this.columns.put(bare(column.heading().en()), column);
            this.columns.put(bare(written(column)), column);
        }
    }

    /** The heading as it is written into a file. */
    static String written(Column column) {
        String zh = column.heading().zh();
        String en = column.heading().en();
        return zh.equals(en) || en.isEmpty() ? zh : zh + " " + en;
    }

    /** @return the column, or null */
    Column column(String heading) {
        return columns.get(bare(heading));
    }

    /** Without spaces of any kind, in lower case, full-width letters and brackets as plain ones. */
    private static String bare(String heading) {
        StringBuilder bare = new StringBuilder(heading.length());
        Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> !Cells.isBlank(letter))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
