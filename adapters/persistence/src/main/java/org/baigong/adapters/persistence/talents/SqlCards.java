package org.baigong.adapters.persistence.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Cursor;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.adapters.persistence.register.Registered;
import org.baigong.application.access.Scope;
import org.baigong.application.cards.CardQuery;
import org.baigong.application.cards.CardRecord;
import org.baigong.application.cards.Cards;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.register.Enrolled;
import org.baigong.domain.talent.Card;
import org.baigong.domain.talent.CardGround;
import org.baigong.domain.talent.CardState;
import tools.jackson.databind.json.JsonMapper;

/** Talent cards in SQL. Whether the ground of a card is lost is asked of the facts in force, whenever it is looked at. */
@ApplicationScoped
@Transactional
public class SqlCards implements Cards {
    private static final String LIST = "talent-cards";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> COLUMNS = List.of(
            "person",
            "applied_on",
            "applied_by",
            "state",
            "number",
            "valid_from",
            "valid_until",
            "grounds",
            "ground",
            "reason",
            "revoked_on",
            "version");
    private static final String LOST = "(c.state = 'ISSUED' and not exists (select from fact f"
            + " where f.name = any (c.ground) and f.superseded_at is null))";
    private static final String SELECT = "select c.*, p.name as person_name, p.identity_cipher, " + LOST
            + " as ground_lost from talent_card c join person p on p.id = c.person where ";

    @Inject
    Database database;

    @Inject
    Register register;

    @Inject
    Sight sight;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue() {
        Queue.of(database, "talent cards");
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Card add(Card applied) {
        long id = database.sql(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into talent_card (" + String.join(", ", COLUMNS)
                            + ") values (?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?, ?, ?) returning id")) {
                bind(connection, insert, applied);
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
        return applied.numbered(id);
    }

    @Override
    public Optional<CardRecord> find(Scope scope, long id) {
        return select(Condition.of("c.id = ?", id).and(sight.ofCity(scope)), "").stream()
                .findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Card> lock(Scope scope, long id) {
        return select(Condition.of("c.id = ?", id).and(sight.ofCity(scope)), " for no key update of c").stream()
                .map(CardRecord::card)
                .findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void update(Card card) {
        database.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update talent_card set "
                    + String.join(" = ?, ", COLUMNS).replace("grounds = ?", "grounds = ?::json")
                    + " = ? where id = ?")) {
                update.setLong(bind(connection, update, card), card.id());
                if (update.executeUpdate() != 1) {
                    throw new IllegalArgumentException("no card " + card.id() + " to update");
                }
                return null;
            }
        });
    }

    private static int bind(Connection connection, PreparedStatement statement, Card card) throws SQLException {
        Object[] values = {
            UUID.fromString(card.person()),
            card.appliedOn(),
            card.appliedBy(),
            card.state().name(),
            card.number(),
            card.validFrom(),
            card.validUntil(),
            MAPPER.writeValueAsString(card.grounds()),
            connection.createArrayOf(
                    "text", card.grounds().stream().map(CardGround::fact).toArray()),
            card.reason(),
            card.revokedOn(),
            card.version()
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return values.length + 1;
    }

    @Override
    public Page<CardRecord> list(Scope scope, CardQuery query, PageRequest page) {
        Condition condition = sight.ofCity(scope)
                .and(SqlCandidacies.is("c.state", query.state()))
                .and(SqlCandidacies.is("c.person::text", query.person()));
        if (query.groundLost() != null) {
            condition = condition.and(Condition.of(LOST + " = ?", query.groundLost()));
        }
        if (page.cursor() != null) {
            condition = condition.and(Condition.of("c.id < ?", Cursor.lastId(LIST, page.cursor())));
        }
        List<CardRecord> found = select(condition, " order by c.id desc limit " + (page.limit() + 1));
        return Pages.of(
                found, page, last -> Cursor.of(LIST, Long.toString(last.card().id())));
    }

    @Override
    public Optional<CardRecord> numbered(String number) {
        return select(SqlCandidacies.is("c.number", number), "").stream().findFirst();
    }

    @Override
    public Optional<CardRecord> openOf(String person, LocalDate day) {
        Condition open = Condition.of("(c.state = 'APPLIED' or c.state = 'ISSUED' and c.valid_until >= ?)", day);
        return select(SqlCandidacies.is("c.person::text", person).and(open), "").stream()
                .findFirst();
    }

    private List<CardRecord> select(Condition condition, String end) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + condition.sql() + end)) {
                condition.bind(select, 1);
                List<CardRecord> found = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(read(rows));
                    }
                }
                return found;
            }
        });
    }

    private CardRecord read(ResultSet row) throws SQLException {
        Card card = new Card(
                row.getLong("id"),
                row.getString("person"),
                CandidacyRows.day(row, "applied_on"),
                row.getString("applied_by"),
                CardState.valueOf(row.getString("state")),
                row.getString("number"),
                CandidacyRows.day(row, "valid_from"),
                CandidacyRows.day(row, "valid_until"),
                List.of(MAPPER.readValue(row.getString("grounds"), CardGround[].class)),
                row.getString("reason"),
                CandidacyRows.day(row, "revoked_on"),
                row.getInt("version"));
        Enrolled person = new Enrolled(
                row.getString("person"),
                row.getString("person_name"),
                register.maskedIdentity(Registered.PERSON, row.getBytes("identity_cipher")));
        return new CardRecord(card, person, row.getBoolean("ground_lost"));
    }
}
