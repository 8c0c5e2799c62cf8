package org.baigong.adapters.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns the numbers of a sheet back into what the office typed. */
final class ExcelNumbers {
    /** Excel keeps fifteen digits; a longer number has lost its end. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(15);

    private final List<Boolean> dates;
    private final boolean from1904;

    ExcelNumbers(List<Boolean> dates, boolean from1904) {
        this.dates = dates;
        this.from1904 = from1904;
    }

    /** Reads a number into the table, or refuses the cell. */
    void read(String raw, int style, int index, TableBuilder table) throws RefusedFile {
        BigDecimal number = number(raw);
        if (number == null) {
            table.refuse(index, "CELL_UNREADABLE", "单元格不是可读的数字", "the cell is not a readable number");
        } else if (style >= 0 && style < dates.size() && dates.get(style)) {
            date(number, index, table);
        } else if (number.abs().compareTo(TOO_LONG) >= 0) {
            table.refuse(
                    index,
                    "NUMBER_TOO_LONG",
                    "数字超过15位，Excel已丢失末位；请把整列设为“文本”格式后重新填写",
                    "a number of more than 15 digits, whose end Excel has lost; format the column as text and enter it again");
        } else {
            table.cell(index, plain(number, table.isAmount(index)));
        }
    }

    private void date(BigDecimal number, int index, TableBuilder table) throws RefusedFile {
        double days = number.doubleValue();
        LocalDateTime time = DateUtil.isValidExcelDate(days) && days < 2_958_466
                ? DateUtil.getLocalDateTime(days, from1904, true)
                : null;
        if (time == null) {
            table.refuse(index, "CELL_UNREADABLE", "单元格不是可读的日期", "the cell is not a readable date");
        } else {
            table.cell(
                    index,
                    time.toLocalTime().equals(LocalTime.MIDNIGHT)
                            ? time.toLocalDate().toString()
                            : time.toString());
        }
    }

    /** @return null where it is none, or one beyond all use */
    private static BigDecimal number(String raw) {
        if (raw.isEmpty() || raw.length() > 40) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(raw).round(DIGITS);
            if (number.signum() == 0) {
                return BigDecimal.ZERO;
            }
            number = number.stripTrailingZeros();
            return number.scale() < -400 || number.scale() > 30 ? null : number;
        } catch (NumberFormatException | ArithmeticException notANumber) {
            return null;
        }
    }

    private static String plain(BigDecimal number, boolean amount) {
        int places = amount ? 2 : 0;
        return (number.scale() < places ? number.setScale(places) : number).toPlainString();
    }
}
