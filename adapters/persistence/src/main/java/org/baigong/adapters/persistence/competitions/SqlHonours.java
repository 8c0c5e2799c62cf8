package org.baigong.adapters.persistence.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.application.competitions.HonourRecord;
import org.baigong.application.competitions.Honours;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.common.facts.Honour;

/** Honours, recorded and read in sets. */
@ApplicationScoped
@Transactional
public class SqlHonours implements Honours {
    @Inject
    Database database;

    @Inject
    Register register;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> record(List<HonourRecord> honours) {
        Map<IdentityNumber, UUID> ids =
                register.enrolPersons(honours.stream().map(HonourRecord::person).toList());
        List<UUID> persons = honours.stream()
                .map(honour -> ids.get(honour.person().identity()))
                .toList();
        database.bulk(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into honour (person, title, since, competition)"
                            + " select * from unnest(?::uuid[], ?::text[], ?::date[], ?::text[])"
                            + " order by 1, 2, 3 on conflict (person, title) do nothing")) {
                insert.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
                insert.setArray(2, connection.createArrayOf("text", column(honours, HonourRecord::title)));
                insert.setArray(3, connection.createArrayOf("date", column(honours, HonourRecord::since)));
                insert.setArray(4, connection.createArrayOf("text", column(honours, HonourRecord::competition)));
                return insert.executeUpdate();
            }
        });
        return persons.stream().map(UUID::toString).toList();
    }

    private static Object[] column(List<HonourRecord> honours, Function<HonourRecord, Object> column) {
        return honours.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray();
    }

    @Override
    public List<Honour> of(Collection<String> persons) {
        return database.bulk(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select distinct h.id, h.since, h.person, h.title, h.competition"
                            + " from unnest(?::uuid[]) as wanted (person) join honour h on h.person = wanted.person"
                            + " order by h.person, h.since, h.id")) {
                select.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
                List<Honour> honours = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        honours.add(honour(rows));
                    }
                }
                return honours;
            }
        });
    }

    private static Honour honour(ResultSet row) throws SQLException {
        String level = row.getString("competition");
        return new Honour(
                "honour/" + row.getString("id"),
                row.getObject("since", LocalDate.class),
                row.getString("person"),
                HonorificTitle.valueOf(row.getString("title")),
                level == null ? null : ContestLevel.valueOf(level),
                null);
    }
}
