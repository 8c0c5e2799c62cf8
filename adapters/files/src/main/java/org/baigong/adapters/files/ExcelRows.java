package org.baigong.adapters.files;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the XML of a sheet and hands its cells to a table. */
final class ExcelRows extends DefaultHandler {
    private final TableBuilder table;
    private final List<String> shared;
    private final ExcelNumbers numbers;

    private int row;
    private int index;
    private String type;
    private int style;
    private boolean formula;
    private boolean inValue;
    private int phonetic;
    private final StringBuilder value = new StringBuilder();

    ExcelRows(TableBuilder table, List<String> shared, ExcelNumbers numbers) {
        this.table = table;
        this.shared = shared;
        this.numbers = numbers;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> {
                row = rowNumber(attributes.getValue("r"));
                index = -1;
                table.begin(row);
            }
            case "c" -> {
                index = columnIndex(attributes.getValue("r"));
                type = attributes.getValue("t");
                String styleNumber = attributes.getValue("s");
                style = styleNumber == null ? 0 : Integer.parseInt(styleNumber);
                formula = false;
                value.setLength(0);
            }
            case "f" -> formula = true;
            case "rPh" -> phonetic++;
            case "v", "t" -> inValue = phonetic == 0;
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inValue && value.length() <= 32_767) {
            value.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> phonetic--;
            case "c" -> take(this::cell);
            case "row" -> {
                take(table::end);
                if (table.isHopeless()) {
                    throw new ExcelFile.Hopeless();
                }
            }
            default -> {}
        }
    }

    private void cell() throws RefusedFile {
        String text = value.toString();
        if (formula) {
            table.refuse(index, "CELL_FORMULA", "单元格是公式，请改为数值", "the cell is a formula; enter the value itself");
            return;
        }
        switch (type == null ? "n" : type) {
            case "s" -> table.cell(index, text.isEmpty() ? "" : shared.get(Integer.parseInt(text)));
            case "inlineStr", "str" -> table.cell(index, ExcelParts.unescaped(text));
            case "b" -> table.cell(index, text.isEmpty() ? "" : text.equals("1") ? "true" : "false");
            case "d" -> table.cell(index, text.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""));
            case "n" -> {
                if (!text.isEmpty()) {
                    numbers.read(text.strip(), style, index, table);
                }
            }
            default -> table.refuse(index, "CELL_ERROR", "单元格的值有错误", "the cell holds an error");
        }
    }

    private int rowNumber(String stated) throws SAXException {
        int number = stated == null ? row + 1 : Integer.parseInt(stated);
        if (number <= row || number > 1_048_576) {
            throw new SAXException("rows out of order");
        }
        return number;
    }

    /** The column of a reference such as {@code AB12}, from 0; without one, the next. */
    private int columnIndex(String reference) throws SAXException {
        if (reference == null) {
            return index + 1;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
            if (column > 16_384) {
                throw new SAXException("no such column");
            }
        }
        if (column - 1 <= index) {
            throw new SAXException("cells out of order");
        }
        return column - 1;
    }

    private static void take(Step step) throws SAXException {
        try {
            step.run();
        } catch (RefusedFile refused) {
            throw new ExcelFile.RefusedRow(refused);
        }
    }

    private interface Step {
        void run() throws RefusedFile;
    }
}
