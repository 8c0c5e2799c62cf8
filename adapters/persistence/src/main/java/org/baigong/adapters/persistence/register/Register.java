package org.baigong.adapters.persistence.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.baigong.adapters.persistence.Database;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.common.Subject;
import org.baigong.domain.competitions.Organisation;
import org.baigong.domain.competitions.Participant;

/**
 * Finds persons and organisations by their identity and enrols those not known yet, in sets. Somebody known under another
 * name keeps the first one.
 */
@ApplicationScoped
public class Register {
    private static final int CHUNK = 5_000;

    @Inject
    Database database;

    @Inject
    Identities identities;

    public Map<IdentityNumber, UUID> enrolPersons(Collection<Participant> persons) {
        Map<String, String> names = new HashMap<>();
        persons.forEach(person -> names.putIfAbsent(person.identity().value(), person.name()));
        Map<IdentityNumber, UUID> ids = new HashMap<>();
        enrol(Registered.PERSON, names).forEach((identity, id) -> ids.put(new IdentityNumber(identity), id));
        return ids;
    }

    /** Nobody is enrolled who is not known. */
    public Optional<UUID> idOf(IdentityNumber person) {
        SortedMap<byte[], String> wanted = new TreeMap<>(Arrays::compareUnsigned);
        wanted.put(identities.indexOf(Registered.PERSON.column(), person.value()), person.value());
        return database.sql(connection ->
                Optional.ofNullable(find(connection, Registered.PERSON, wanted).get(person.value())));
    }

    public Map<CreditCode, UUID> enrolOrganisations(Collection<Organisation> organisations) {
        Map<String, String> names = new HashMap<>();
        organisations.forEach(
                organisation -> names.putIfAbsent(organisation.code().value(), organisation.name()));
        Map<CreditCode, UUID> ids = new HashMap<>();
        enrol(Registered.ORGANISATION, names).forEach((code, id) -> ids.put(new CreditCode(code), id));
        return ids;
    }

    public String identity(Registered kind, byte[] cipher) {
        return identities.decrypt(kind.column(), cipher);
    }

    /** Of whoever benefits in a row that has both {@code person_cipher} and {@code organisation_cipher}; null for a place. */
    public String maskedIdentity(Subject.Kind kind, ResultSet row) throws SQLException {
        return switch (kind) {
            case PERSON -> maskedIdentity(Registered.PERSON, row.getBytes("person_cipher"));
            case ORGANISATION -> maskedIdentity(Registered.ORGANISATION, row.getBytes("organisation_cipher"));
            case PLACE -> null;
        };
    }

    public String maskedIdentity(Registered kind, byte[] cipher) {
        return cipher == null ? null : kind.masked(identity(kind, cipher));
    }

    private Map<String, UUID> enrol(Registered kind, Map<String, String> namesByIdentity) {
        if (namesByIdentity.isEmpty()) {
            return Map.of();
        }
        // In the order of the index, so that two transactions enrolling the same new ones cannot block each other.
        SortedMap<byte[], String> byIndex = new TreeMap<>(Arrays::compareUnsigned);
        namesByIdentity
                .keySet()
                .forEach(identity -> byIndex.put(identities.indexOf(kind.column(), identity), identity));
        return database.sql(connection -> {
            Map<String, UUID> ids = find(connection, kind, byIndex);
            SortedMap<byte[], String> missing = new TreeMap<>(byIndex);
            missing.values().removeAll(ids.keySet());
            if (!missing.isEmpty()) {
                insert(connection, kind, missing, namesByIdentity);
                ids.putAll(find(connection, kind, missing));
            }
            if (ids.size() != namesByIdentity.size()) {
                throw new PersistenceException("the register did not take in everybody");
            }
            return ids;
        });
    }

    private static Map<String, UUID> find(Connection connection, Registered kind, Map<byte[], String> byIndex)
            throws SQLException {
        Map<String, UUID> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select id, identity_index from " + kind.table() + " where identity_index = any (?)")) {
            for (List<byte[]> chunk : chunks(byIndex.keySet())) {
                select.setArray(1, connection.createArrayOf("bytea", chunk.toArray(byte[][]::new)));
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.put(byIndex.get(rows.getBytes(2)), rows.getObject(1, UUID.class));
                    }
                }
            }
        }
        return found;
    }

    private void insert(
            Connection connection, Registered kind, Map<byte[], String> byIndex, Map<String, String> namesByIdentity)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + kind.table()
                + " (name, identity_cipher, identity_index)"
                + " select * from unnest(?::text[], ?::bytea[], ?::bytea[])"
                + " on conflict (identity_index) do nothing")) {
            for (List<byte[]> chunk : chunks(byIndex.keySet())) {
                Object[] names = new Object[chunk.size()];
                byte[][] ciphers = new byte[chunk.size()][];
                for (int i = 0; i < names.length; i++) {
                    String identity = byIndex.get(chunk.get(i));
                    names[i] = namesByIdentity.get(identity);
                    ciphers[i] = identities.encrypt(kind.column(), identity);
                }
                insert.setArray(1, connection.createArrayOf("text", names));
                insert.setArray(2, connection.createArrayOf("bytea", ciphers));
                insert.setArray(3, connection.createArrayOf("bytea", chunk.toArray(byte[][]::new)));
                insert.executeUpdate();
            }
        }
    }

    private static List<List<byte[]>> chunks(Collection<byte[]> indexes) {
        List<byte[]> all = new ArrayList<>(indexes);
        List<List<byte[]>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }
}
