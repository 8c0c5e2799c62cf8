package org.baigong.adapters.persistence.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.adapters.persistence.register.Registered;
import org.baigong.application.access.Scope;
import org.baigong.application.register.Enrolled;
import org.baigong.application.register.Registry;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.common.Subject;
import org.baigong.domain.competitions.Organisation;
import org.baigong.domain.competitions.Participant;

/** Persons and organisations, one by one and in sets. */
@ApplicationScoped
@Transactional
public class SqlRegistry implements Registry {
    @Inject
    Database database;

    @Inject
    Register register;

    @Inject
    Sight sight;

    @Override
    public Optional<Enrolled> known(IdentityNumber identity) {
        return register.idOf(identity).flatMap(id -> person(Scope.CITY, id.toString()));
    }

    @Override
    public Enrolled enrol(Participant person) {
        UUID id = register.enrolPersons(List.of(person)).get(person.identity());
        return person(Scope.CITY, id.toString()).orElseThrow();
    }

    @Override
    public Enrolled enrol(Organisation organisation) {
        UUID id = register.enrolOrganisations(List.of(organisation)).get(organisation.code());
        return organisation(Scope.CITY, id.toString()).orElseThrow();
    }

    @Override
    public Optional<Enrolled> person(Scope scope, String id) {
        return find(Registered.PERSON, sight.ofCity(scope), id);
    }

    @Override
    public Optional<Enrolled> organisation(Scope scope, String id) {
        return find(Registered.ORGANISATION, sight.ofOrganisation(scope, "id"), id);
    }

    private Optional<Enrolled> find(Registered kind, Condition seen, String id) {
        if (!isId(id)) {
            return Optional.empty();
        }
        Condition condition = Condition.of("id = ?", UUID.fromString(id)).and(seen);
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select id, name, identity_cipher from " + kind.table() + " where " + condition.sql())) {
                condition.bind(select, 1);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Enrolled(
                                    row.getString(1), row.getString(2), register.maskedIdentity(kind, row.getBytes(3))))
                            : Optional.empty();
                }
            }
        });
    }

    @Override
    public Set<Subject> unknown(Collection<Subject> subjects) {
        Set<Subject> unknown = new HashSet<>(subjects);
        unknown.removeIf(subject -> subject.kind() == Subject.Kind.PLACE);
        unknown.removeAll(known(Registered.PERSON, Subject.Kind.PERSON, unknown));
        unknown.removeAll(known(Registered.ORGANISATION, Subject.Kind.ORGANISATION, unknown));
        return unknown;
    }

    private Set<Subject> known(Registered table, Subject.Kind kind, Set<Subject> wanted) {
        Object[] ids = wanted.stream()
                .filter(subject -> subject.kind() == kind && isId(subject.id()))
                .map(Subject::id)
                .toArray();
        return database.sql(connection -> {
            Set<Subject> known = new HashSet<>();
            try (PreparedStatement select =
                    connection.prepareStatement("select id from " + table.table() + " where id = any (?::uuid[])")) {
                select.setArray(1, connection.createArrayOf("text", ids));
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        known.add(new Subject(kind, rows.getString(1)));
                    }
                }
            }
            return known;
        });
    }

    /** Ids are written in one way only, so that texts can be compared. */
    private static boolean isId(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
