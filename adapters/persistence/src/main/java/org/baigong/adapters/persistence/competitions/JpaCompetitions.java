package org.baigong.adapters.persistence.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.adapters.persistence.register.OrganisationEntity;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.adapters.persistence.register.Registered;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.competitions.CompetitionQuery;
import org.baigong.application.competitions.Competitions;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.competitions.Competition;

/** Competitions: which of them, in SQL; what is in them, as entities. */
@ApplicationScoped
@Transactional
public class JpaCompetitions implements Competitions {
    @Inject
    Database database;

    @Inject
    Register register;

    @Inject
    Sight sight;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Competition competition) {
        CreditCode code = competition.filing().host().code();
        UUID host = register.enrolOrganisations(List.of(competition.filing().host()))
                .get(code);
        OrganisationEntity organisation = database.entities().getReference(OrganisationEntity.class, host);
        database.entities().persist(new CompetitionEntity(competition, organisation));
        database.entities().flush();
    }

    @Override
    public Optional<Competition> find(Scope scope, String number) {
        return sees(scope, number, "") ? stored(number).map(this::toDomain) : Optional.empty();
    }

    /**
     * {@inheritDoc} The lock leaves the key alone: whoever determines may refer to this competition meanwhile, and would
     * otherwise wait for one who waits for his turn to determine.
     */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Competition> lock(Scope scope, String number) {
        if (!sees(scope, number, " for no key update")) {
            return Optional.empty();
        }
        Optional<CompetitionEntity> stored = stored(number);
        stored.ifPresent(database.entities()::refresh);
        return stored.map(this::toDomain);
    }

    private boolean sees(Scope scope, String number, String lock) {
        if (Database.cannotHold(number)) {
            return false;
        }
        Condition seen = Condition.of("c.number = ?", number).and(sight.ofCompetition(scope, "c.number"));
        return database.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select 1 from competition c where " + seen.sql() + lock)) {
                seen.bind(select, 1);
                return select.executeQuery().next();
            }
        });
    }

    private Optional<CompetitionEntity> stored(String number) {
        return Optional.ofNullable(database.entities().find(CompetitionEntity.class, number));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void update(Competition competition) {
        CompetitionEntity stored = database.entities().find(CompetitionEntity.class, competition.number());
        if (stored == null) {
            throw new IllegalArgumentException("no competition " + competition.number() + " to update");
        }
        stored.moveTo(competition);
    }

    @Override
    public Page<Competition> list(Scope scope, CompetitionQuery query, PageRequest page) {
        Page<String> numbers = database.sql(connection ->
                new CompetitionList(query).page(connection, sight.ofCompetition(scope, "c.number"), page));
        Map<String, Competition> found = new HashMap<>();
        all(numbers.items()).forEach(stored -> found.put(stored.number(), toDomain(stored)));
        return new Page<>(numbers.items().stream().map(found::get).toList(), numbers.next());
    }

    /** Those of these numbers, in the order of the numbers. */
    List<CompetitionEntity> all(Collection<String> numbers) {
        List<String> wanted = List.copyOf(numbers);
        List<CompetitionEntity> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += 1_000) {
            found.addAll(withEvents(database.entities()
                            .createQuery(
                                    "select c from Competition c join fetch c.host where c.number in :numbers",
                                    CompetitionEntity.class)
                            .setParameter("numbers", wanted.subList(from, Math.min(from + 1_000, wanted.size()))))
                    .getResultList());
        }
        found.sort(Comparator.comparing(CompetitionEntity::number));
        return found;
    }

    /** The register's id of the host. */
    String hostOf(String number) {
        return database.entities()
                .find(CompetitionEntity.class, number)
                .hostId()
                .toString();
    }

    /** The events of all of them in one query. */
    private static TypedQuery<CompetitionEntity> withEvents(TypedQuery<CompetitionEntity> select) {
        return select.setHint("eclipselink.batch", "c.events").setHint("eclipselink.batch.type", "IN");
    }

    Competition toDomain(CompetitionEntity stored) {
        String code = register.identity(Registered.ORGANISATION, stored.hostCipher());
        return stored.toDomain(new CreditCode(code));
    }
}
