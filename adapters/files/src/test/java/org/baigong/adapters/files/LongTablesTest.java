package org.baigong.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.Table;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The build gives these tests a small heap, which is what they prove. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LongTablesTest {
    private static final int ROWS = 100_000;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void a_season_of_100_000_rows_is_written_and_read(SheetFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWriter().write(format, out, Sheets.COLUMNS, rows -> {
            for (int number = 1; number <= ROWS; number++) {
                rows.accept(List.of(
                        Integer.toString(number % 46 + 1),
                        "选手" + number,
                        Long.toString(990000197600000000L + number),
                        "30000.00",
                        "2023-11-18"));
            }
        });
        List<Table.Row> rows = Sheets.rows(Sheets.read(format, out.toByteArray()));
        assertThat(rows).hasSize(ROWS);
        assertThat(rows.get(ROWS - 1).place()).isEqualTo("/rows/100001");
        assertThat(rows.get(ROWS - 1).cells())
                .containsEntry("name", "选手100000")
                .containsEntry("identity_number", "990000197600100000")
                .containsEntry("prize", "30000.00");
    }
}
