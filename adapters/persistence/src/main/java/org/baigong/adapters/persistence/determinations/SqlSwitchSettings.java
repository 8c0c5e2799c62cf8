package org.baigong.adapters.persistence.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.TreeMap;
import org.baigong.adapters.persistence.Database;
import org.baigong.application.access.Actor;
import org.baigong.application.determinations.SwitchSettings;

/** Settled readings: the newest row of a switch holds. */
@ApplicationScoped
@Transactional
public class SqlSwitchSettings implements SwitchSettings {
    @Inject
    Database database;

    @Override
    public Map<String, String> of(String instrument) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    select distinct on (name) name, value from switch_setting
                    where instrument = ? order by name, id desc""")) {
                select.setString(1, instrument);
                Map<String, String> settings = new TreeMap<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        settings.put(rows.getString(1), rows.getString(2));
                    }
                }
                return settings;
            }
        });
    }

    @Override
    public void set(Actor actor, String instrument, String name, String value) {
        database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into switch_setting (instrument, name, value, set_by) values (?, ?, ?, ?)")) {
                insert.setString(1, instrument);
                insert.setString(2, name);
                insert.setString(3, value);
                insert.setString(4, actor.id());
                return insert.executeUpdate();
            }
        });
    }
}
