package org.baigong.adapters.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baigong.application.common.Column;

/** Writes Excel workbooks; a long list goes through a compressed temporary file, so that a few rows are in memory. */
final class ExcelOutput {
    static final String DATA = "数据";
    static final String GUIDE = "填写说明";
    private static final int ROWS_IN_MEMORY = 100;
    private static final int MAX_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** At most fifteen digits: what a number in Excel keeps. */
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,2})?");

    private final List<Column> columns;
    private final Workbook workbook;
    private final CellStyle bold;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle amount;
    private Sheet sheet;
    private int next;

    private ExcelOutput(Workbook workbook, List<Column> columns) {
        this.workbook = workbook;
        this.columns = columns;
        short asText = workbook.createDataFormat().getFormat("@");
        Font font = workbook.createFont();
        font.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(font);
        bold.setDataFormat(asText);
        text = workbook.createCellStyle();
        text.setDataFormat(asText);
        quoted = workbook.createCellStyle();
        quoted.setDataFormat(asText);
        quoted.setQuotePrefixed(true);
        amount = workbook.createCellStyle();
        amount.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
    }

    static void template(OutputStream out, List<Column> columns) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            ExcelOutput output = new ExcelOutput(workbook, columns);
            output.beginSheet(DATA);
            output.formatColumns();
            output.guide();
            workbook.write(out);
        }
    }

    static void write(OutputStream out, List<Column> columns, Consumer<Consumer<List<String>>> rows)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            ExcelOutput output = new ExcelOutput(workbook, columns);
            output.beginSheet(DATA);
            rows.accept(output::row);
            workbook.write(out);
        }
    }

    private void beginSheet(String name) {
        sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        Row header = sheet.createRow(0);
        next = 1;
        for (int index = 0; index < columns.size(); index++) {
            String heading = Headings.written(columns.get(index));
            write(header, index, heading, bold);
            sheet.setColumnWidth(index, Math.min(60, Math.max(12, width(heading) + 4)) * 256);
        }
    }

    /** What is typed stays as it is typed: identity numbers keep their digits, entry numbers their zeros. */
    private void formatColumns() {
        for (int index = 0; index < columns.size(); index++) {
            sheet.setDefaultColumnStyle(index, columns.get(index).kind() == Column.Kind.AMOUNT ? amount : text);
        }
        ((XSSFSheet) sheet)
                .addIgnoredErrors(
                        new CellRangeAddress(1, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), 0, columns.size() - 1),
                        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void guide() {
        Sheet guide = workbook.createSheet(GUIDE);
        guide.createFreezePane(0, 1);
        line(guide, 0, bold, "列 column", "必填 required", "说明", "what belongs here", "示例 example");
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            line(
                    guide,
                    index + 1,
                    text,
                    Headings.written(column),
                    column.required() ? "是 yes" : "否 no",
                    column.hint().zh(),
                    column.hint().en(),
                    column.example());
        }
        int[] widths = {36, 16, 44, 44, 28};
        for (int index = 0; index < widths.length; index++) {
            guide.setColumnWidth(index, widths[index] * 256);
        }
    }

    private void line(Sheet guide, int number, CellStyle style, String... cells) {
        Row row = guide.createRow(number);
        for (int index = 0; index < cells.length; index++) {
            write(row, index, cells[index], style);
        }
    }

    private void row(List<String> cells) {
        if (next > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
            beginSheet(DATA + (workbook.getNumberOfSheets() + 1));
        }
        Row row = sheet.createRow(next++);
        for (int index = 0; index < columns.size(); index++) {
            String cell = cells.get(index);
            if (cell == null || cell.isEmpty()) {
                continue;
            }
            if (columns.get(index).kind() == Column.Kind.AMOUNT
                    && AMOUNT.matcher(cell).matches()) {
                Cell written = row.createCell(index);
                written.setCellValue(Double.parseDouble(cell));
                written.setCellStyle(amount);
            } else {
                write(row, index, cell, Cells.looksLikeFormula(cell) ? quoted : text);
            }
        }
    }

    private static void write(Row row, int index, String content, CellStyle style) {
        Cell cell = row.createCell(index);
        cell.setCellValue(content.length() <= MAX_TEXT ? content : content.substring(0, MAX_TEXT - 1) + "…");
        cell.setCellStyle(style);
    }

    /** Chinese characters are as wide as two letters. */
    private static int width(String heading) {
        return heading.chars().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
    }
}
