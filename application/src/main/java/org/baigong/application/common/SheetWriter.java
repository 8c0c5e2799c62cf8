package org.baigong.application.common;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes tables for offices, row after row as they come, however long. The stream is flushed, not closed; where it fails,
 * {@link java.io.UncheckedIOException}.
 */
public interface SheetWriter {

    /** An empty table to fill in, with its header and, in Excel, a second sheet that says what belongs where. */
    void template(SheetFormat format, OutputStream out, List<Column> columns);

    /**
     * A header and the rows.
     *
     * @param rows hands each row, its cells in the order of the columns and null for a blank one, to what it is given
     */
    void write(SheetFormat format, OutputStream out, List<Column> columns, Consumer<Consumer<List<String>>> rows);
}
