package org.baigong.adapters.persistence.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.register.OrganisationEntity;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.adapters.persistence.register.Registered;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.competitions.CompetitionQuery;
import org.baigong.application.competitions.Competitions;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.competitions.Competition;

/** Competitions as entities. */
@ApplicationScoped
@Transactional
public class JpaCompetitions implements Competitions {
    private static final String LIST = "competitions";

    @Inject
    Database database;

    @Inject
    Register register;

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
    public Optional<Competition> find(String number) {
        return stored(number).map(this::toDomain);
    }

    /**
     * {@inheritDoc} The lock leaves the key alone: whoever determines may refer to this competition meanwhile, and would
     * otherwise wait for one who waits for his turn to determine.
     */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Competition> lock(String number) {
        if (Database.cannotHold(number)) {
            return Optional.empty();
        }
        database.sql(connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement("select 1 from competition where number = ? for no key update")) {
                lock.setString(1, number);
                return lock.execute();
            }
        });
        Optional<CompetitionEntity> stored = stored(number);
        stored.ifPresent(database.entities()::refresh);
        return stored.map(this::toDomain);
    }

    private Optional<CompetitionEntity> stored(String number) {
        if (Database.cannotHold(number)) {
            return Optional.empty();
        }
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
    public Page<Competition> list(CompetitionQuery query, PageRequest page) {
        TypedQuery<CompetitionEntity> select = database.entities()
                .createQuery(
                        "select c from Competition c join fetch c.host where c.number > :after"
                                + (query.state() == null ? "" : " and c.state = :state")
                                + (query.category() == null ? "" : " and c.category = :category")
                                + " order by c.number",
                        CompetitionEntity.class)
                .setParameter("after", page.cursor() == null ? "" : Cursor.lastKey(LIST, page.cursor()))
                .setMaxResults(page.limit() + 1);
        if (query.state() != null) {
            select.setParameter("state", query.state());
        }
        if (query.category() != null) {
            select.setParameter("category", query.category());
        }
        List<CompetitionEntity> found = withEvents(select).getResultList();
        boolean more = found.size() > page.limit();
        List<Competition> items =
                found.stream().limit(page.limit()).map(this::toDomain).toList();
        return new Page<>(
                items, more ? Cursor.of(LIST, items.get(items.size() - 1).number()) : null);
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
