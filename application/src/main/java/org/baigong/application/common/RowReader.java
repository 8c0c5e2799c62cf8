package org.baigong.application.common;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;

/** Reads the cells of a row and notes what is wrong with them; a cell that is wrong reads as null. */
public final class RowReader {
    private final Table.Row row;
    private final List<Fault> faults;

    public RowReader(Table.Row row, List<Fault> faults) {
        this.row = row;
        this.faults = faults;
    }

    /** The cell as it is; a required one that is blank is a fault. */
    public String text(Column column, int maxLength) {
        String cell = row.cell(column);
        if (cell == null) {
            if (column.required()) {
                fault(column, "CELL_MISSING", "“{0}”未填写", "“{0}” is missing", column.heading());
            }
            return null;
        }
        if (cell.length() > maxLength || cell.chars().anyMatch(Character::isISOControl)) {
            fault(
                    column,
                    "CELL_MALFORMED",
                    "“{0}”超过{1}字或含控制字符",
                    "“{0}” is longer than {1} characters or holds control characters",
                    column.heading(),
                    maxLength);
            return null;
        }
        return cell;
    }

    public Integer number(Column column) {
        return read(column, cell -> cell.matches("[1-9][0-9]{0,5}"), Integer::valueOf);
    }

    public Yuan yuan(Column column) {
        return read(column, Yuan::isYuan, Yuan::of);
    }

    /** Points: up to four digits before and four after the point. */
    public BigDecimal score(Column column) {
        return read(column, cell -> cell.matches("(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})?"), BigDecimal::new);
    }

    public LocalDate day(Column column) {
        return read(column, RowReader::isDay, LocalDate::parse);
    }

    private static boolean isDay(String cell) {
        try {
            return cell.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(cell) != null;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    public Boolean yesOrNo(Column column) {
        return read(column, cell -> cell.matches("(?i)是|否|yes|no|true|false"), cell -> cell.matches("(?i)是|yes|true"));
    }

    /** A word by its code or its Chinese name. */
    public <E extends Enum<E> & Named> E word(Column column, Class<E> words) {
        String cell = row.cell(column);
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(cell) || word.title().zh().equals(cell)) {
                return word;
            }
        }
        return read(column, unknown -> false, unknown -> null);
    }

    public <T> T read(Column column, Predicate<String> wellFormed, Function<String, T> reader) {
        String cell = text(column, 200);
        if (cell == null) {
            return null;
        }
        if (!wellFormed.test(cell)) {
            fault(
                    column,
                    "CELL_MALFORMED",
                    "“{0}”填写有误，应为：{1}",
                    "“{0}” is malformed; expected: {1}",
                    column.heading(),
                    column.hint());
            return null;
        }
        return reader.apply(cell);
    }

    public void fault(Column column, String code, String zh, String en, Object... arguments) {
        faults.add(new Fault(code, row.place() + "/" + column.key(), Text.of(zh, en, arguments)));
    }
}
