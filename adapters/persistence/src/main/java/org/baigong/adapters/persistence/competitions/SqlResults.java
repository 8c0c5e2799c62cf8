package org.baigong.adapters.persistence.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.Pages;
import org.baigong.adapters.persistence.access.Sight;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.competitions.Results;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.Result;
import org.baigong.domain.competitions.facts.CertifiedCompetition;
import org.baigong.domain.competitions.facts.CertifiedResult;

/** Results, written with COPY and read in one query together with who achieved them. */
@ApplicationScoped
@Transactional
public class SqlResults implements Results {
    private static final String LIST = "results";

    private static final String SELECT =
            "select r.event, r.entry, r.placement, r.prize, r.score from result r where r.competition = ?";

    private static final String CHANGE = """
            insert into result (competition, event, entry, placement, prize, score)
            select ?, c.event, c.entry, c.placement, c.prize, c.score
              from unnest(?::integer[], ?::text[], ?::text[], ?::bigint[], ?::numeric[])
                   as c (event, entry, placement, prize, score)
                on conflict (competition, event, entry) do update
               set placement = excluded.placement, prize = excluded.prize, score = excluded.score""";

    private static final String CERTIFIED = "select " + AchievedRows.COLUMNS + " from result r\n"
            + AchievedRows.WITH_PARTICIPANTS + " where r.competition = ?" + AchievedRows.ORDER;

    @Inject
    Database database;

    @Inject
    JpaCompetitions competitions;

    @Inject
    Sight sight;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(String competition, List<Result> results) {
        database.bulk(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from result where competition = ?")) {
                delete.setString(1, competition);
                return delete.executeUpdate();
            }
        });
        database.copy("result (competition, event, entry, placement, prize, score)", rows -> {
            for (Result result : results) {
                rows.column(competition)
                        .column(result.event())
                        .column(result.entry())
                        .column(result.placement())
                        .column(fen(result))
                        .column(points(result))
                        .endRow();
            }
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(String competition, List<Result> changed) {
        database.bulk(connection -> {
            try (PreparedStatement upsert = connection.prepareStatement(CHANGE)) {
                upsert.setString(1, competition);
                upsert.setArray(2, connection.createArrayOf("integer", column(changed, Result::event)));
                upsert.setArray(3, connection.createArrayOf("text", column(changed, Result::entry)));
                upsert.setArray(4, connection.createArrayOf("text", column(changed, SqlResults::placement)));
                upsert.setArray(5, connection.createArrayOf("bigint", column(changed, SqlResults::fen)));
                upsert.setArray(6, connection.createArrayOf("numeric", column(changed, SqlResults::points)));
                return upsert.executeUpdate();
            }
        });
    }

    private static Object[] column(List<Result> results, Function<Result, Object> column) {
        return results.stream().map(column).toArray();
    }

    private static String placement(Result result) {
        return result.placement() == null ? null : result.placement().name();
    }

    private static Long fen(Result result) {
        return result.prize() == null ? null : result.prize().fen();
    }

    private static String points(Result result) {
        return result.score() == null ? null : result.score().toPlainString();
    }

    @Override
    public Page<Result> list(Scope scope, String competition, PageRequest page) {
        Condition condition = sight.ofCompetition(scope, "r.competition")
                .and(EntryPlace.after(LIST, page.cursor(), "r.event", "r.entry"));
        List<Result> found = database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    SELECT + " and " + condition.sql() + " order by r.event, r.entry limit ?")) {
                select.setString(1, competition);
                select.setInt(condition.bind(select, 2), page.limit() + 1);
                return read(select);
            }
        });
        return Pages.of(found, page, last -> new EntryPlace(last.event(), last.entry()).cursor(LIST));
    }

    @Override
    public List<Result> of(String competition) {
        return database.bulk(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                select.setString(1, competition);
                return read(select);
            }
        });
    }

    private static List<Result> read(PreparedStatement select) throws SQLException {
        List<Result> results = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                results.add(AchievedRows.result(rows));
            }
        }
        return results;
    }

    @Override
    public CertifiedCompetition certified(Competition competition) {
        Map<String, List<CertifiedResult>> achieved = database.bulk(connection -> {
            try (PreparedStatement select = connection.prepareStatement(CERTIFIED)) {
                select.setString(1, competition.number());
                select.setFetchSize(5_000);
                try (ResultSet rows = select.executeQuery()) {
                    return AchievedRows.achieved(rows);
                }
            }
        });
        String host = competitions.hostOf(competition.number());
        return new CertifiedCompetition(competition, host, achieved.getOrDefault(competition.number(), List.of()));
    }
}
