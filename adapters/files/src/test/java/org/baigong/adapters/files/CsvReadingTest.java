package org.baigong.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.Table;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event,name",
                "项目编号,姓名",
                "EVENT,Full Name",
                "项目编号 event,姓名 full name",
                "\uFEFF项目编号,姓名",
                "\u3000项目编号\u3000,\"姓　名\"",
                "项目编号event , fullname",
                "ｅｖｅｎｔ,姓名"
            })
    void a_heading_is_known_by_key_or_either_language_or_both(String header) {
        assertThat(Sheets.rows(Sheets.csv(header + "\n1,张三\n")))
                .containsExactly(new Table.Row("/rows/2", Map.of("event", "1", "name", "张三")));
    }

    @Test
    void brackets_of_either_width_make_the_same_heading() {
        assertThat(Sheets.rows(Sheets.csv("event,name,奖金(元)\n1,张三,30000.00\n"))
                        .get(0)
                        .cells())
                .containsEntry("prize", "30000.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            event,name,colour        | HEADER_UNKNOWN /rows/1/C
            event,identity number    | HEADER_MISSING /rows/1
            event,name,项目编号        | HEADER_TWICE /rows/1/C
            event;name               | HEADER_UNKNOWN /rows/1/A, HEADER_MISSING /rows/1, HEADER_MISSING /rows/1
            """)
    void a_header_that_does_not_fit_is_refused(String header, String refusals) {
        assertThat(String.join(", ", Sheets.refusals(Sheets.csv(header + "\n1,2,3\n"))))
                .isEqualTo(refusals);
    }

    @Test
    void rows_bear_the_number_that_a_spreadsheet_shows_and_blank_ones_are_left_out() {
        assertThat(Sheets.rows(Sheets.csv("\r\nevent,name\r\n\r\n1,张三\r\n ,\u3000\r\n,\r\n2,\"李\n四\"\r\n3,王五")))
                .extracting(Table.Row::place)
                .containsExactly("/rows/4", "/rows/7", "/rows/8");
    }

    @Test
    void cells_are_trimmed_and_blank_ones_absent() {
        assertThat(Sheets.rows(Sheets.csv("event,name,identity_number\n\u00A01 ,\t张三\u3000,  \n")))
                .containsExactly(new Table.Row("/rows/2", Map.of("event", "1", "name", "张三")));
    }

    @Test
    void a_cell_without_heading_is_refused_with_its_place() {
        assertThat(Sheets.refusals(Sheets.csv("event,name\n1,张三,,x\n")))
                .containsExactly("CELL_WITHOUT_HEADING /rows/2/D");
    }

    @Test
    void what_chinese_Excel_saves_is_read() {
        assertThat(Sheets.rows(Sheets.csv("项目编号,姓名\r\n1,㐀张三\r\n", Charset.forName("GB18030")))
                        .get(0)
                        .cells())
                .containsEntry("name", "㐀张三");
    }

    @Test
    void damaged_utf8_is_not_taken_for_gb18030() {
        byte[] file = "event,name\n1,张三丰\n2,欧阳修\n".getBytes(StandardCharsets.UTF_8);
        file[16] = ' ';
        assertThat(Sheets.refusals(Sheets.read(SheetFormat.CSV, file))).containsExactly("FILE_NOT_CSV");
    }

    @Test
    void marked_utf8_has_no_other_reading() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        file.writeBytes("event,name\n1,张三\n".getBytes(Charset.forName("GB18030")));
        assertThat(Sheets.refusals(Sheets.read(SheetFormat.CSV, file.toByteArray())))
                .containsExactly("FILE_NOT_CSV");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            event,name~1,"张三~2,x~            | CSV_MALFORMED /lines/2
            event,name~1,张三~2,"x"y~          | CSV_MALFORMED /lines/3
            """)
    void malformed_quotes_are_refused_with_their_line(String text, String refusal) {
        assertThat(Sheets.refusals(Sheets.csv(text.replace('~', '\n')))).containsExactly(refusal);
    }

    @Test
    void other_encodings_and_empty_files_are_refused() {
        assertThat(Sheets.refusals(Sheets.csv("event,name\n1,张三\n", StandardCharsets.UTF_16)))
                .containsExactly("FILE_NOT_CSV");
        assertThat(Sheets.refusals(Sheets.csv(""))).containsExactly("TABLE_EMPTY");
        assertThat(Sheets.refusals(Sheets.csv("\uFEFF\n ,, \n"))).containsExactly("TABLE_EMPTY");
        assertThat(Sheets.rows(Sheets.csv("event,name\n"))).isEmpty();
    }

    @Test
    void what_is_too_much_is_refused() {
        assertThat(Sheets.refusals(Sheets.csv("event,name\n1," + "长".repeat(1_001) + "\n")))
                .containsExactly("CELL_TOO_LONG /rows/2/name");
        assertThat(Sheets.rows(Sheets.csv("event,name\n1," + "长".repeat(1_000) + "\n")))
                .hasSize(1);
        assertThat(Sheets.refusals(Sheets.csv("event,name" + ",x".repeat(63) + "\n")))
                .containsExactly("TOO_MANY_COLUMNS /rows/1");
        assertThat(Sheets.refusals(Sheets.csv("event,name\n" + "1,a\n".repeat(Table.MAX_ROWS + 1))))
                .containsExactly("TOO_MANY_ROWS");
        assertThat(Sheets.rows(Sheets.csv("event,name\n" + "1,a\n".repeat(Table.MAX_ROWS))))
                .hasSize(Table.MAX_ROWS);
        assertThat(Sheets.refusals(Sheets.read(SheetFormat.CSV, new byte[TableReader.MAX_BYTES + 1])))
                .containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void faults_are_told_up_to_a_number_that_somebody_can_mend() {
        assertThat(Sheets.refusals(Sheets.csv("event,name\n" + "1,a,x\n".repeat(5_000))))
                .hasSize(TableBuilder.MAX_FAULTS);
    }

    @Test
    void every_fault_speaks_both_languages() {
        assertThat(Sheets.faults(Sheets.csv("event,colour\n1,2\n"))).allSatisfy(fault -> {
            assertThat(fault.message().zh()).containsPattern("\\p{IsHan}");
            assertThat(fault.message().en()).isNotBlank();
        });
    }

    @Test
    void the_stream_stays_open() {
        boolean[] closed = new boolean[1];
        new TableReader()
                .read(
                        SheetFormat.CSV,
                        new ByteArrayInputStream("event,name\n".getBytes(StandardCharsets.UTF_8)) {
                            @Override
                            public void close() {
                                closed[0] = true;
                            }
                        },
                        Sheets.COLUMNS);
        assertThat(closed[0]).isFalse();
    }
}
