package org.baigong.adapters.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVPrinter;
import org.baigong.application.common.Column;

/** Writes comma-separated values that Excel opens with Chinese intact and nothing to compute. */
final class CsvOutput {
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private CsvOutput() {}

    static void write(OutputStream out, List<Column> columns, Consumer<Consumer<List<String>>> rows)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CsvFile.FORMAT);
        printer.printRecord(columns.stream().map(Headings::written).toList());
        rows.accept(row -> print(printer, columns, row));
        printer.flush();
    }

    private static void print(CSVPrinter printer, List<Column> columns, List<String> row) {
        List<String> cells = new ArrayList<>(columns.size());
        for (int index = 0; index < columns.size(); index++) {
            String cell = row.get(index);
            boolean harmless = cell == null
                    || columns.get(index).kind() == Column.Kind.AMOUNT
                            && AMOUNT.matcher(cell).matches();
            cells.add(harmless ? cell : Cells.guarded(cell));
        }
        try {
            printer.printRecord(cells);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
