package org.baigong.application.common;

import java.util.List;
import java.util.Map;

/** Rows that came in as CSV, Excel, JSON or a message: cells as text by the key of their column, blank ones absent. */
public record Table(List<Row> rows) {
    /** Enough for the largest season in one file; more is refused rather than held in memory. */
    public static final int MAX_ROWS = 200_000;

    public Table {
        rows = List.copyOf(rows);
    }

    /** @param place where the row stands, as a JSON Pointer: {@code /rows/6} of a sheet, {@code /results/4} of a body */
    public record Row(String place, Map<String, String> cells) {
        public String cell(Column column) {
            return cells.get(column.key());
        }
    }
}
