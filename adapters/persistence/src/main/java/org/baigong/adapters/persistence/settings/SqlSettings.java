package org.baigong.adapters.persistence.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.settings.SettingRecord;
import org.baigong.application.settings.SettingStore;
import org.baigong.domain.law.settings.ListingSetting;
import org.baigong.domain.law.settings.Setting;
import org.baigong.domain.law.settings.SettingKind;
import org.baigong.domain.law.settings.Settings;

/** Settings in SQL: a table a kind, rows that stay, and a counter that says whether there is anything new. */
@ApplicationScoped
@Transactional
public class SqlSettings implements SettingStore {
    private static final String LISTINGS = "listings";

    @Inject
    Database database;

    @Override
    public Settings of(String instrument) {
        Condition inForce = Condition.of("instrument = ? and replaced_at is null", instrument);
        List<Setting> all = new ArrayList<>();
        for (SettingKind kind : SettingKind.values()) {
            select(kind, inForce, " order by id").forEach(one -> all.add(one.setting()));
        }
        return new Settings(all);
    }

    @Override
    public long changes(String instrument) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select coalesce(sum(changes), 0) from settings_counter where instrument = ?")) {
                select.setString(1, instrument);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void exchange(String instrument, long proposal, Settings before, Settings after) {
        database.sql(connection -> {
            for (SettingKind kind : SettingKind.values()) {
                replace(connection, instrument, proposal, kind, before.beyond(after));
                insert(connection, instrument, proposal, kind, after.beyond(before));
            }
            try (PreparedStatement count = connection.prepareStatement("insert into settings_counter values (?, 1)"
                    + " on conflict (instrument) do update set changes = settings_counter.changes + 1")) {
                count.setString(1, instrument);
                return count.executeUpdate();
            }
        });
    }

    private static void replace(
            Connection connection, String instrument, long proposal, SettingKind kind, List<Setting> gone)
            throws SQLException {
        Shelf shelf = Shelf.of(kind);
        try (PreparedStatement update = connection.prepareStatement(shelf.replace())) {
            for (Setting setting : gone) {
                if (setting.kind() == kind) {
                    update.setLong(1, proposal);
                    update.setString(2, instrument);
                    shelf.bindReplace(update, setting);
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    private static void insert(
            Connection connection, String instrument, long proposal, SettingKind kind, List<Setting> come)
            throws SQLException {
        Shelf shelf = Shelf.of(kind);
        try (PreparedStatement insert = connection.prepareStatement(shelf.insert())) {
            for (Setting setting : come) {
                if (setting.kind() == kind) {
                    insert.setString(1, instrument);
                    insert.setLong(2, proposal);
                    shelf.bindInsert(insert, setting);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    @Override
    public List<SettingRecord> history(String instrument, SettingKind kind, String key) {
        if (Database.cannotHold(key)) {
            return List.of();
        }
        String keyColumn = Shelf.of(kind).keyColumn();
        return select(
                kind, Condition.of("instrument = ? and " + keyColumn + " = ?", instrument, key), " order by id desc");
    }

    @Override
    public Page<SettingRecord> listings(String instrument, String list, LocalDate on, PageRequest page) {
        Condition condition = listed(instrument, list, on);
        if (page.cursor() != null) {
            long last = Cursor.lastId(LISTINGS, page.cursor());
            condition = condition.and(Condition.of("(item, id) > (select item, id from listing where id = ?)", last));
        }
        List<SettingRecord> found =
                select(SettingKind.LISTING, condition, " order by item, id limit " + (page.limit() + 1));
        return Pages.of(found, page, last -> Cursor.of(LISTINGS, Long.toString(last.id())));
    }

    @Override
    public void eachListing(String instrument, String list, LocalDate on, Consumer<ListingSetting> listing) {
        select(SettingKind.LISTING, listed(instrument, list, on), " order by item, id")
                .forEach(found -> listing.accept((ListingSetting) found.setting()));
    }

    private static Condition listed(String instrument, String list, LocalDate on) {
        Condition listed = Condition.of("instrument = ? and key = ? and replaced_at is null", instrument, list);
        return on == null ? listed : listed.and(Condition.of("first <= ? and (last is null or last >= ?)", on, on));
    }

    private List<SettingRecord> select(SettingKind kind, Condition condition, String end) {
        Shelf shelf = Shelf.of(kind);
        return database.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select * from " + shelf.table() + " where " + condition.sql() + end)) {
                condition.bind(select, 1);
                List<SettingRecord> found = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(record(shelf, row));
                    }
                }
                return found;
            }
        });
    }

    private static SettingRecord record(Shelf shelf, ResultSet row) throws SQLException {
        return new SettingRecord(
                row.getLong("id"),
                shelf.reader().read(row),
                row.getObject("proposal", Long.class),
                moment(row, "set_at"),
                moment(row, "replaced_at"),
                row.getObject("replaced_by", Long.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
