package org.baigong.application.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baigong.application.common.Column;
import org.baigong.application.common.RowReader;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.settings.ListingChange;
import org.baigong.domain.law.settings.ListingEntry;
import org.baigong.domain.law.settings.ListingSetting;

/** The table of what is put on an open list or ends there 清单条目表: one row an item. */
public final class ListingSheet {
    static final Column ITEM =
            new Column("item", Text.of("条目", "item"), Text.of("与业务数据中的写法一致", "as facts name it"), "工业机器人系统操作员", true);
    static final Column TITLE =
            new Column("title", Text.of("名称", "title"), Text.of("空则同条目", "blank: as the item"), "", false);
    static final Column FROM = new Column(
            "from",
            Text.of("列入日期", "from"),
            Text.of("如2023-01-01；空则为已列入的条目填写截止日期", "e.g. 2023-01-01; blank: ends what stands there"),
            "2023-01-01",
            false);
    static final Column UNTIL = new Column(
            "until",
            Text.of("截止日期（含）", "last day"),
            Text.of("如2025-12-31；空则至另行通知", "e.g. 2025-12-31; blank: until further notice"),
            "",
            false);

    public static final List<Column> COLUMNS = List.of(ITEM, TITLE, FROM, UNTIL);
    private static final int MAX_ITEM = 100;

    private ListingSheet() {}

    /** The change that the table asks for, or what is wrong with its rows. */
    public static Attempt<ListingChange> read(String list, Table table, String notice) {
        if (table.rows().size() > ListingChange.MAX_ENTRIES) {
            return Attempt.refused(Fault.of(
                    "TABLE_TOO_LONG", "超过{0}行", "more than {0} rows", Integer.toString(ListingChange.MAX_ENTRIES)));
        }
        List<Fault> faults = new ArrayList<>();
        List<ListingEntry> entries = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            RowReader cells = new RowReader(row, faults);
            String item = cells.text(ITEM, MAX_ITEM);
            String title = cells.text(TITLE, 200);
            LocalDate from = cells.day(FROM);
            LocalDate until = cells.day(UNTIL);
            if (row.cell(FROM) == null && row.cell(UNTIL) == null) {
                cells.fault(FROM, "CELL_MISSING", "列入日期和截止日期至少填一项", "give a first day, or a last one");
            }
            entries.add(new ListingEntry(row.place(), item, title == null ? item : title, from, until));
        }
        return faults.isEmpty() ? Attempt.done(new ListingChange(list, entries, notice)) : Attempt.refused(faults);
    }

    /** A row of the same table, of what stands on a list. */
    public static List<String> row(ListingSetting listing) {
        return Arrays.asList(
                listing.item(),
                listing.title(),
                listing.from().toString(),
                listing.until() == null ? null : listing.until().toString());
    }
}
