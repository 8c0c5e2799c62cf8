package org.baigong.adapters.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.baigong.application.common.Column;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.SheetReader;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/** Reads CSV and Excel. The file stays in memory, never on a disk, since it names people. */
@ApplicationScoped
public class TableReader implements SheetReader {
    /** Far above the largest season; more is refused before it is looked at. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    @Override
    public Attempt<Table> read(SheetFormat format, InputStream in, List<Column> columns) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (bytes.length > MAX_BYTES) {
            return Attempt.refused(Fault.of(
                    "FILE_TOO_LARGE",
                    "文件超过{0}MB，请分批导入",
                    "the file is larger than {0} MB; import it in parts",
                    MAX_BYTES / (1024 * 1024)));
        }
        TableBuilder table = new TableBuilder(columns);
        try {
            switch (format) {
                case CSV -> CsvFile.read(bytes, table);
                case XLSX -> ExcelFile.read(bytes, table);
            }
        } catch (RefusedFile refused) {
            return Attempt.refused(refused.fault());
        }
        return table.build();
    }
}
