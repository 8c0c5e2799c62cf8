package org.baigong.adapters.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baigong.application.common.Column;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;

/**
 * Makes a table of the rows of a sheet, whatever kind of file it came from. The first row that is not blank is the
 * header; rows are counted as a spreadsheet shows them, from 1.
 */
final class TableBuilder {
    static final int MAX_COLUMNS = 64;
    static final int MAX_CELL = 1_000;
    /** Enough for 200,000 full rows; keeps a small file that unpacks to a huge one out of memory. */
    static final int MAX_CHARACTERS = 32_000_000;
    /** Nobody mends more at a time. */
    static final int MAX_FAULTS = 1_000;

    private final List<Column> wanted;
    private final Headings headings;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();
    private Column[] header;
    private boolean headerFits = true;
    private int characters;

    private int number;
    private final TreeMap<Integer, String> cells = new TreeMap<>();
    private final TreeMap<Integer, Fault> refusals = new TreeMap<>();

    TableBuilder(List<Column> wanted) {
        this.wanted = wanted;
        this.headings = new Headings(wanted);
    }

    /** Begins a row; what is read from now on stands in it. */
    void begin(int rowNumber) {
        number = rowNumber;
        cells.clear();
        refusals.clear();
    }

    /** Whether numbers in this place are amounts of money. */
    boolean isAmount(int index) {
        return header != null
                && index < header.length
                && header[index] != null
                && header[index].kind() == Column.Kind.AMOUNT;
    }

    /** A cell of the row, counted from 0. */
    void cell(int index, String content) throws RefusedFile {
        String cell = Cells.trim(content);
        if (cell.isEmpty()) {
            return;
        }
        if (index >= MAX_COLUMNS) {
            throw new RefusedFile(new Fault(
                    "TOO_MANY_COLUMNS",
                    "/rows/" + number,
                    Text.of("表格超过{0}列", "the table has more than {0} columns", MAX_COLUMNS)));
        }
        if (cell.length() > MAX_CELL) {
            refuse(index, "CELL_TOO_LONG", "单元格超过{0}字", "the cell holds more than {0} characters", MAX_CELL);
            return;
        }
        characters += cell.length();
        if (characters > MAX_CHARACTERS) {
            throw new RefusedFile("FILE_TOO_LARGE", "文件内容过多，请分批导入", "the file holds too much; import it in parts");
        }
        cells.put(index, cell.length() <= 20 ? shared(cell) : cell);
    }

    /** A cell that cannot be read. */
    void refuse(int index, String code, String zh, String en, Object... arguments) {
        refusals.put(index, new Fault(code, "", Text.of(zh, en, arguments)));
    }

    void end() throws RefusedFile {
        if (cells.isEmpty() && refusals.isEmpty()) {
            return;
        }
        if (header == null) {
            header();
        } else if (rows.size() == Table.MAX_ROWS) {
            throw new RefusedFile(
                    "TOO_MANY_ROWS", "表格超过{0}行，请分批导入", "more than {0} rows; import them in parts", Table.MAX_ROWS);
        } else {
            row();
        }
    }

    /** Whether reading on helps nobody: the header does not fit, or too much is wrong. */
    boolean isHopeless() {
        return faults.size() >= MAX_FAULTS || !headerFits;
    }

    Attempt<Table> build() {
        if (header == null) {
            return Attempt.refused(Fault.of("TABLE_EMPTY", "表格为空，没有表头", "the table is empty and has no header"));
        }
        return faults.isEmpty() ? Attempt.done(new Table(rows)) : Attempt.refused(faults);
    }

    private void header() {
        header = new Column[cells.isEmpty() ? 0 : cells.lastKey() + 1];
        Set<Column> found = new HashSet<>();
        refusals.forEach((index, fault) -> faults.add(fault.at(place() + "/" + letters(index))));
        cells.forEach((index, heading) -> {
            Column column = headings.column(heading);
            if (column == null) {
                headerFault("HEADER_UNKNOWN", "不认识{0}列的表头“{1}”", "column {0}: unknown heading “{1}”", index, heading);
            } else if (!found.add(column)) {
                headerFault("HEADER_TWICE", "{0}列的表头“{1}”重复", "column {0}: heading “{1}” stands twice", index, heading);
            } else {
                header[index] = column;
            }
        });
        for (Column column : wanted) {
            if (column.required() && !found.contains(column)) {
                faults.add(new Fault(
                        "HEADER_MISSING",
                        place(),
                        Text.of("缺少“{0}”列", "the column “{0}” is missing", column.heading())));
            }
        }
        headerFits = faults.isEmpty();
    }

    private void headerFault(String code, String zh, String en, int index, String heading) {
        String brief = heading.length() <= 60 ? heading : heading.substring(0, 60) + "…";
        faults.add(new Fault(code, place() + "/" + letters(index), Text.of(zh, en, letters(index), brief)));
    }

    private void row() {
        Map<String, String> named = new HashMap<>(header.length * 2);
        cells.forEach((index, cell) -> {
            Column column = column(index);
            if (column == null) {
                refuse(index, "CELL_WITHOUT_HEADING", "{0}列没有表头", "column {0} has no heading", letters(index));
            } else {
                named.put(column.key(), cell);
            }
        });
        refusals.forEach((index, fault) -> {
            Column column = column(index);
            faults.add(fault.at(place() + "/" + (column == null ? letters(index) : column.key())));
        });
        if (faults.isEmpty()) {
            rows.add(new Table.Row(place(), Map.copyOf(named)));
        }
    }

    private Column column(int index) {
        return index < header.length ? header[index] : null;
    }

    private String place() {
        return "/rows/" + number;
    }

    /** One string for the many cells that say the same. */
    private String shared(String cell) {
        String known = seen.get(cell);
        if (known == null && seen.size() < 10_000) {
            seen.put(cell, cell);
        }
        return known == null ? cell : known;
    }

    /** A, B … Z, AA: as a spreadsheet names its columns. */
    static String letters(int index) {
        String letters = "";
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
