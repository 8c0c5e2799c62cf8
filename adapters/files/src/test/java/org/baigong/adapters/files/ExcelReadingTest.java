package org.baigong.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.Table;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExcelReadingTest {

    @Test
    void a_sheet_reads_as_it_was_filled_in() {
        var table = Sheets.xlsx(book -> {
            header(book, "项目编号 event", "姓名", "identity_number", "奖金（元）", "since");
            Row row = book.getSheetAt(0).createRow(5);
            row.createCell(0).setCellValue(1);
            row.createCell(1).setCellValue("\u3000张三 ");
            row.createCell(2).setCellValue("44190019900101001X");
            row.createCell(3).setCellValue(30000);
            row.createCell(4).setCellValue(LocalDate.of(2022, 11, 20));
            row.getCell(4).setCellStyle(date(book, "yyyy\"年\"m\"月\"d\"日\""));
            book.getSheetAt(0).createRow(6).createCell(1).setCellValue("  ");
        });
        assertThat(Sheets.rows(table))
                .containsExactly(new Table.Row(
                        "/rows/6",
                        Map.of(
                                "event", "1",
                                "name", "张三",
                                "identity_number", "44190019900101001X",
                                "prize", "30000.00",
                                "since", "2022-11-20")));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "0, 0",
        "-3, -3",
        "92.5, 92.5",
        "0.1, 0.1",
        "1.1, 1.1",
        "1000000, 1000000",
        "123456789012345, 123456789012345",
        "0.30000000000000004, 0.3",
    })
    void a_number_reads_as_it_was_typed(double typed, String read) {
        assertThat(nameOf(row -> row.createCell(1).setCellValue(typed))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"30000, 30000.00", "0.5, 0.50", "12.34, 12.34", "1.005, 1.005"})
    void an_amount_reads_with_two_decimals_and_is_never_rounded(double typed, String read) {
        var table = Sheets.xlsx(book -> {
            header(book, "event", "name", "prize");
            Row row = row(book, "1", "张三");
            row.createCell(2).setCellValue(typed);
        });
        assertThat(Sheets.rows(table).get(0).cells()).containsEntry("prize", read);
    }

    @Test
    void an_identity_number_typed_as_a_number_has_lost_its_end_and_is_refused() {
        var table = Sheets.xlsx(book -> {
            header(book, "event", "name", "identity_number");
            row(book, "1", "张三").createCell(2).setCellValue(990000197602020019d);
        });
        assertThat(Sheets.refusals(table)).containsExactly("NUMBER_TOO_LONG /rows/2/identity_number");
        assertThat(Sheets.faults(table).get(0).message().zh()).contains("文本");
        assertThat(Sheets.faults(table).get(0).message().en()).contains("format the column as text");
    }

    @Test
    void formulas_and_errors_are_refused_each_with_its_place() {
        var table = Sheets.xlsx(book -> {
            header(book, "event", "name", "prize");
            row(book, "1", "张三").createCell(2).setCellFormula("1+1");
            Row second = book.getSheetAt(0).createRow(2);
            second.createCell(0).setCellErrorValue(FormulaError.NA.getCode());
            second.createCell(1).setCellValue("李四");
        });
        assertThat(Sheets.refusals(table)).containsExactly("CELL_FORMULA /rows/2/prize", "CELL_ERROR /rows/3/event");
    }

    @Test
    void days_read_as_iso_and_a_time_of_day_is_not_dropped() {
        var table = Sheets.xlsx(book -> {
            header(book, "event", "name", "since");
            row(book, "1", "a").createCell(2).setCellValue(LocalDateTime.of(2023, 5, 1, 8, 30));
            book.getSheetAt(0).getRow(1).getCell(2).setCellStyle(date(book, "m/d/yy h:mm"));
        });
        assertThat(Sheets.rows(table).get(0).cells()).containsEntry("since", "2023-05-01T08:30");
    }

    @Test
    void days_counted_from_1904_are_the_same_days() {
        byte[] file = Sheets.workbook(book -> {
            header(book, "event", "name", "since");
            row(book, "1", "a").createCell(2).setCellValue(43_586 - 1462);
            book.getSheetAt(0).getRow(1).getCell(2).setCellStyle(date(book, "yyyy-mm-dd"));
        });
        Map<String, String> parts = Sheets.unzip(file);
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"));
        assertThat(Sheets.rows(Sheets.read(SheetFormat.XLSX, Sheets.zip(parts)))
                        .get(0)
                        .cells())
                .containsEntry("since", "2019-05-01");
    }

    @Test
    void a_number_is_not_a_date_and_a_date_out_of_range_is_refused() {
        var table = Sheets.xlsx(book -> {
            header(book, "event", "name", "since");
            row(book, "1", "a").createCell(2).setCellValue(-5);
            book.getSheetAt(0).getRow(1).getCell(2).setCellStyle(date(book, "yyyy-mm-dd"));
        });
        assertThat(Sheets.refusals(table)).containsExactly("CELL_UNREADABLE /rows/2/since");
    }

    @Test
    void true_and_rich_texts_are_read() {
        assertThat(nameOf(row -> row.createCell(1).setCellValue(true))).isEqualTo("true");
        XSSFRichTextString rich = new XSSFRichTextString("张三");
        rich.applyFont(0, 1, (short) 0);
        assertThat(nameOf(row -> row.createCell(1).setCellValue(rich))).isEqualTo("张三");
        assertThat(nameOf(row -> row.createCell(1).setCellValue("a_x000D_b"))).isEqualTo("a\rb");
    }

    @Test
    void the_first_sheet_counts() {
        var table = Sheets.xlsx(book -> {
            header(book, "event", "name");
            row(book, "1", "张三");
            book.createSheet("other").createRow(0).createCell(0).setCellValue("x");
        });
        assertThat(Sheets.rows(table)).hasSize(1);
    }

    @Test
    void numbers_out_of_this_world_are_refused() {
        byte[] file = Sheets.workbook(book -> {
            header(book, "event", "name");
            row(book, "1", "x").createCell(0).setCellValue(7);
        });
        for (String absurd : new String[] {"1E-999999999", "1E999999999", "NaN", "1".repeat(41), "", "0x1"}) {
            Map<String, String> parts = Sheets.unzip(file);
            parts.computeIfPresent(
                    "xl/worksheets/sheet1.xml",
                    (name, xml) -> xml.replaceAll("<v>7(\\.0)?</v>", "<v>" + absurd + "</v>"));
            var table = Sheets.read(SheetFormat.XLSX, Sheets.zip(parts));
            if (!absurd.isEmpty()) {
                assertThat(Sheets.refusals(table)).as(absurd).hasSize(1);
            }
        }
    }

    private interface Filler {
        void fill(Row row);
    }

    private static String nameOf(Filler filler) {
        return Sheets.rows(Sheets.xlsx(book -> {
                    header(book, "event", "name");
                    filler.fill(row(book, "1", "overwritten"));
                }))
                .get(0)
                .cells()
                .get("name");
    }

    private static void header(Workbook book, String... headings) {
        Row row = book.createSheet("成绩").createRow(0);
        for (int index = 0; index < headings.length; index++) {
            row.createCell(index).setCellValue(headings[index]);
        }
    }

    private static Row row(Workbook book, String... cells) {
        Row row = book.getSheetAt(0).createRow(1);
        for (int index = 0; index < cells.length; index++) {
            row.createCell(index).setCellValue(cells[index]);
        }
        return row;
    }

    private static CellStyle date(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
