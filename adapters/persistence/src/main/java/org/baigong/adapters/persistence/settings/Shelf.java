package org.baigong.adapters.persistence.settings;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baigong.domain.law.settings.ListingSetting;
import org.baigong.domain.law.settings.ReadingSetting;
import org.baigong.domain.law.settings.Setting;
import org.baigong.domain.law.settings.SettingKind;
import org.baigong.domain.law.settings.StandardSetting;
import org.baigong.domain.law.settings.ValiditySetting;

/**
 * The table in which settings of a kind are kept, and their columns besides those that all have.
 *
 * @param table its name
 * @param keyColumn the column of {@link Setting#key}, or what stands for it
 * @param columns in the order of the values
 * @param identity how many of the columns, from the first, tell one setting in force from another
 */
record Shelf(
        String table,
        String keyColumn,
        List<String> columns,
        int identity,
        Function<Setting, Object[]> values,
        Reader reader) {

    /** Reads a setting from a row of its table. */
    @FunctionalInterface
    interface Reader {
        Setting read(ResultSet row) throws SQLException;
    }

    private static final Map<SettingKind, Shelf> OF_KIND = Map.of(
            SettingKind.STANDARD,
            new Shelf(
                    "standard_setting",
                    "key",
                    List.of("key", "first", "value", "notice"),
                    2,
                    setting -> values((StandardSetting) setting),
                    row -> new StandardSetting(
                            row.getString("key"), row.getLong("value"), day(row, "first"), row.getString("notice"))),
            SettingKind.READING,
            new Shelf(
                    "reading",
                    "key",
                    List.of("key", "first", "value"),
                    2,
                    setting -> values((ReadingSetting) setting),
                    row -> new ReadingSetting(row.getString("key"), row.getString("value"), day(row, "first"))),
            SettingKind.LISTING,
            new Shelf(
                    "listing",
                    "key",
                    List.of("key", "item", "first", "last", "title", "notice"),
                    3,
                    setting -> values((ListingSetting) setting),
                    row -> new ListingSetting(
                            row.getString("key"),
                            row.getString("item"),
                            row.getString("title"),
                            day(row, "first"),
                            day(row, "last"),
                            row.getString("notice"))),
            SettingKind.VALIDITY,
            new Shelf(
                    "validity_setting",
                    "'" + ValiditySetting.KEY + "'",
                    List.of("first", "last", "notice"),
                    1,
                    setting -> values((ValiditySetting) setting),
                    row -> new ValiditySetting(day(row, "first"), day(row, "last"), row.getString("notice"))));

    static Shelf of(SettingKind kind) {
        return OF_KIND.get(kind);
    }

    private static Object[] values(StandardSetting set) {
        return new Object[] {set.key(), set.from(), set.value(), set.notice()};
    }

    private static Object[] values(ReadingSetting set) {
        return new Object[] {set.key(), set.from(), set.value()};
    }

    private static Object[] values(ListingSetting set) {
        return new Object[] {set.key(), set.item(), set.from(), set.until(), set.title(), set.notice()};
    }

    private static Object[] values(ValiditySetting set) {
        return new Object[] {set.from(), set.last(), set.notice()};
    }

    /** Instrument, proposal, then the values. */
    String insert() {
        return "insert into " + table + " (instrument, proposal, " + String.join(", ", columns) + ") values (?, ?, "
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** Proposal, instrument, then the values that tell one from another. */
    String replace() {
        return "update " + table + " set replaced_at = now(), replaced_by = ? where instrument = ?"
                + " and replaced_at is null and "
                + columns.stream()
                        .limit(identity)
                        .map(column -> column + " = ?")
                        .collect(Collectors.joining(" and "));
    }

    void bindInsert(PreparedStatement insert, Setting setting) throws SQLException {
        bind(insert, values.apply(setting));
    }

    void bindReplace(PreparedStatement replace, Setting setting) throws SQLException {
        bind(replace, Arrays.copyOf(values.apply(setting), identity));
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 3, values[i]);
        }
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
