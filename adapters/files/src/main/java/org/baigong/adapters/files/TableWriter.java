package org.baigong.adapters.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.baigong.application.common.Column;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.SheetWriter;

/** Writes templates and lists as CSV, with the mark by which Excel knows UTF-8, and as Excel. */
@ApplicationScoped
public class TableWriter implements SheetWriter {
    @Override
    public void template(SheetFormat format, OutputStream out, List<Column> columns) {
        try {
            switch (format) {
                case CSV -> CsvOutput.write(out, columns, rows -> {});
                case XLSX -> ExcelOutput.template(new Unclosed(out), columns);
            }
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void write(
            SheetFormat format, OutputStream out, List<Column> columns, Consumer<Consumer<List<String>>> rows) {
        try {
            switch (format) {
                case CSV -> CsvOutput.write(out, columns, rows);
                case XLSX -> ExcelOutput.write(new Unclosed(out), columns, rows);
            }
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The stream belongs to the caller. */
    private static final class Unclosed extends FilterOutputStream {
        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
