package org.baigong.application.common;

import java.io.InputStream;
import java.util.List;
import org.baigong.domain.common.Attempt;

/** Reads the tables that offices fill in. */
public interface SheetReader {

    /**
     * The rows under the header, blank ones left out, each with the place {@code /rows/<number in the sheet>}; or what is
     * wrong with the file, however broken it is. Reads the stream to its end, within bounds, and does not close it.
     *
     * @throws java.io.UncheckedIOException where the stream itself fails
     */
    Attempt<Table> read(SheetFormat format, InputStream in, List<Column> columns);
}
