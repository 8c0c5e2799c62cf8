package org.baigong.adapters.persistence.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.CopyRows;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.adapters.persistence.register.Registered;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.competitions.Entries;
import org.baigong.application.competitions.EntryKey;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.competitions.Entry;
import org.baigong.domain.competitions.Organisation;
import org.baigong.domain.competitions.Participant;
import org.baigong.domain.competitions.ParticipantRole;

/** Entries and participants, written with COPY. */
@ApplicationScoped
@Transactional
public class SqlEntries implements Entries {
    private static final String LIST = "entries";

    private static final String SELECT = """
            with page as (
              select * from entry e where e.competition = ? and %s
               order by e.event, e.number limit ?)
            select e.event, e.number, e.represents_dongguan,
                   o.id as base, o.name as base_name, o.identity_cipher as base_cipher,
                   p.role, p.name, q.identity_cipher
              from page e
              left join organisation o on o.id = e.training_base
              left join participant p on p.competition = e.competition and p.event = e.event and p.entry = e.number
              left join person q on q.id = p.person
             order by e.event, e.number, p.role, p.ordinal""";

    @Inject
    Database database;

    @Inject
    Register register;

    @Inject
    Sight sight;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(String competition, List<Entry> entries) {
        Map<IdentityNumber, UUID> persons = enrolPersons(entries);
        Map<CreditCode, UUID> bases = enrolBases(entries);
        database.bulk(connection -> {
            delete(connection, "delete from participant where competition = ?", competition);
            return delete(connection, "delete from entry where competition = ?", competition);
        });
        database.copy("entry (competition, event, number, training_base, represents_dongguan)", rows -> {
            for (Entry entry : entries) {
                Organisation base = entry.trainingBase();
                rows.column(competition)
                        .column(entry.event())
                        .column(entry.number())
                        .column(base == null ? null : bases.get(base.code()))
                        .column(entry.representsDongguan())
                        .endRow();
            }
        });
        database.copy("participant (competition, event, entry, role, ordinal, person, name)", rows -> {
            for (Entry entry : entries) {
                participants(competition, entry, ParticipantRole.ATHLETE, entry.athletes(), persons, rows);
                participants(competition, entry, ParticipantRole.COACH, entry.coaches(), persons, rows);
            }
        });
    }

    private Map<IdentityNumber, UUID> enrolPersons(List<Entry> entries) {
        List<Participant> persons = new ArrayList<>();
        for (Entry entry : entries) {
            persons.addAll(entry.athletes());
            persons.addAll(entry.coaches());
        }
        return register.enrolPersons(persons);
    }

    private Map<CreditCode, UUID> enrolBases(List<Entry> entries) {
        Set<Organisation> bases = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.trainingBase() != null) {
                bases.add(entry.trainingBase());
            }
        }
        return register.enrolOrganisations(bases);
    }

    private static int delete(Connection connection, String delete, String competition) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setString(1, competition);
            return statement.executeUpdate();
        }
    }

    private static void participants(
            String competition,
            Entry entry,
            ParticipantRole role,
            List<Participant> participants,
            Map<IdentityNumber, UUID> persons,
            CopyRows rows) {
        for (int i = 0; i < participants.size(); i++) {
            rows.column(competition)
                    .column(entry.event())
                    .column(entry.number())
                    .column(role)
                    .column(i)
                    .column(persons.get(participants.get(i).identity()))
                    .column(participants.get(i).name())
                    .endRow();
        }
    }

    @Override
    public Page<Entry> list(Scope scope, String competition, PageRequest page) {
        Condition condition = sight.ofCompetition(scope, "e.competition")
                .and(EntryPlace.after(LIST, page.cursor(), "e.event", "e.number"));
        List<Entry> entries = new ArrayList<>();
        database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT.formatted(condition.sql()))) {
                select.setString(1, competition);
                select.setInt(condition.bind(select, 2), page.limit() + 1);
                try (ResultSet rows = select.executeQuery()) {
                    read(rows, entries);
                }
                return entries;
            }
        });
        return Pages.of(entries, page, last -> new EntryPlace(last.event(), last.number()).cursor(LIST));
    }

    /** Rows of one entry follow each other. */
    private void read(ResultSet rows, List<Entry> entries) throws SQLException {
        Map<UUID, Organisation> bases = new HashMap<>();
        boolean more = rows.next();
        while (more) {
            int event = rows.getInt("event");
            String number = rows.getString("number");
            boolean represents = rows.getBoolean("represents_dongguan");
            Organisation base = base(rows, bases);
            List<Participant> athletes = new ArrayList<>();
            List<Participant> coaches = new ArrayList<>();
            do {
                if (rows.getString("role") != null) {
                    boolean athlete = ParticipantRole.valueOf(rows.getString("role")) == ParticipantRole.ATHLETE;
                    (athlete ? athletes : coaches).add(participant(rows));
                }
                more = rows.next();
            } while (more
                    && rows.getInt("event") == event
                    && rows.getString("number").equals(number));
            entries.add(new Entry(event, number, athletes, coaches, base, represents));
        }
    }

    private Participant participant(ResultSet row) throws SQLException {
        String identity = register.identity(Registered.PERSON, row.getBytes("identity_cipher"));
        return new Participant(row.getString("name"), new IdentityNumber(identity));
    }

    private Organisation base(ResultSet row, Map<UUID, Organisation> known) throws SQLException {
        UUID id = row.getObject("base", UUID.class);
        if (id == null) {
            return null;
        }
        Organisation base = known.get(id);
        if (base == null) {
            String code = register.identity(Registered.ORGANISATION, row.getBytes("base_cipher"));
            base = new Organisation(row.getString("base_name"), new CreditCode(code));
            known.put(id, base);
        }
        return base;
    }

    @Override
    public Set<EntryKey> keys(String competition) {
        return database.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select event, number from entry where competition = ?")) {
                select.setString(1, competition);
                Set<EntryKey> keys = new HashSet<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        keys.add(new EntryKey(rows.getInt(1), rows.getString(2)));
                    }
                }
                return keys;
            }
        });
    }
}
