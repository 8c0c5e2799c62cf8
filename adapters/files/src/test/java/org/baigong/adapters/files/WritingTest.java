package org.baigong.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baigong.application.common.Column;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Text;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WritingTest {
    private static final Column SUBJECT = Column.of("subject", Text.of("名称", "subject"), Column.Kind.TEXT);
    private static final Column AMOUNT = Column.of("amount", Text.of("金额（元）", "amount (yuan)"), Column.Kind.AMOUNT);

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void a_template_reads_back_as_an_empty_table(SheetFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWriter().template(format, out, Sheets.COLUMNS);
        assertThat(Sheets.rows(Sheets.read(format, out.toByteArray()))).isEmpty();
    }

    @Test
    void the_template_in_Excel_keeps_what_is_typed_and_says_what_belongs_where() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWriter().template(SheetFormat.XLSX, out, Sheets.COLUMNS);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet data = book.getSheetAt(0);
            assertThat(data.getPaneInformation().isFreezePane()).isTrue();
            assertThat(data.getRow(0).getCell(2).getStringCellValue()).isEqualTo("身份证号 identity number");
            assertThat(data.getRow(0).getCell(2).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(data.getColumnStyle(2).getDataFormatString()).isEqualTo("@");
            assertThat(data.getColumnStyle(3).getDataFormatString()).isEqualTo("0.00");
            XSSFSheet guide = book.getSheet("填写说明");
            assertThat(guide.getRow(3).getCell(2).getStringCellValue()).isEqualTo("18位");
            assertThat(guide.getRow(3).getCell(4).getStringCellValue()).isEqualTo("990000197602020019");
        }
    }

    @Test
    void the_template_as_csv_is_its_header_with_the_mark_of_utf8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWriter().template(SheetFormat.CSV, out, List.of(Sheets.EVENT, Sheets.NAME));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF项目编号 event,姓名 full name\r\n");
    }

    @Test
    void csv_is_written_as_Excel_expects_it() {
        assertThat(csv(Arrays.asList("东莞,市\"赛\"", "30000.00"), Arrays.asList("两\n行", null)))
                .isEqualTo("\uFEFF名称 subject,金额（元） amount (yuan)\r\n\"东莞,市\"\"赛\"\"\",30000.00\r\n\"两\n行\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "＝1+1",
                "\u3000=1"
            })
    void nothing_that_is_written_can_be_computed(String cell) throws IOException {
        assertThat(csv(Arrays.asList(cell, "x"), Arrays.asList("y", cell)).replace("\"", ""))
                .contains("\r\n'" + cell + ",x\r\n", "\r\ny,'" + cell + "\r\n");
        try (XSSFWorkbook book = excel(Arrays.asList(cell, cell))) {
            for (int index = 0; index < 2; index++) {
                XSSFCell written = book.getSheetAt(0).getRow(1).getCell(index);
                assertThat(written.getCellType()).isEqualTo(CellType.STRING);
                assertThat(written.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void what_is_written_reads_back_the_same(SheetFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWriter().write(format, out, Sheets.COLUMNS, rows -> {
            rows.accept(Arrays.asList("1", "@张三", "990000197602020019", "30000.00", "2022-11-20"));
            rows.accept(Arrays.asList("001", "'=李\"四\"", "", null, null));
        });
        assertThat(Sheets.rows(Sheets.read(format, out.toByteArray())))
                .extracting(Table.Row::cells)
                .containsExactly(
                        java.util.Map.of(
                                "event", "1",
                                "name", "@张三",
                                "identity_number", "990000197602020019",
                                "prize", "30000.00",
                                "since", "2022-11-20"),
                        java.util.Map.of("event", "001", "name", format == SheetFormat.CSV ? "=李\"四\"" : "'=李\"四\""));
    }

    @Test
    void amounts_in_Excel_can_be_added_up() throws IOException {
        try (XSSFWorkbook book = excel(
                List.of("a", "30000.00"),
                List.of("b", "-12.50"),
                List.of("c", "12345678901234567.00"),
                List.of("30", "面议"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(30000.0);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(-12.5);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("12345678901234567.00");
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("面议");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("30");
        }
        assertThat(csv(List.of("b", "-12.50"))).contains("\r\nb,-12.50\r\n");
    }

    @Test
    void a_text_too_long_for_Excel_is_cut_visibly() throws IOException {
        try (XSSFWorkbook book = excel(List.of("长".repeat(40_000), "1.00"))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void a_stream_that_fails_is_told(SheetFormat format) {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> new TableWriter().write(format, gone, List.of(SUBJECT), rows -> {}))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void the_stream_stays_open(SheetFormat format) {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new TableWriter().write(format, out, List.of(SUBJECT), rows -> {});
        new TableWriter().template(format, out, List.of(SUBJECT));
        assertThat(closed[0]).isFalse();
    }

    @SafeVarargs
    private static byte[] written(SheetFormat format, List<String>... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWriter().write(format, out, List.of(SUBJECT, AMOUNT), rows -> {
            for (List<String> line : lines) {
                rows.accept(line);
            }
        });
        return out.toByteArray();
    }

    @SafeVarargs
    private static String csv(List<String>... lines) {
        return new String(written(SheetFormat.CSV, lines), StandardCharsets.UTF_8);
    }

    @SafeVarargs
    private static XSSFWorkbook excel(List<String>... lines) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(SheetFormat.XLSX, lines)));
    }
}
