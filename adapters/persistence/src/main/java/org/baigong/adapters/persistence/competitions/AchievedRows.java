package org.baigong.adapters.persistence.competitions;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.ParticipantRole;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.Result;
import org.baigong.domain.competitions.facts.CertifiedResult;

/** Reads results, alone or with who achieved them. */
final class AchievedRows {
    /** One row a participant; an alias {@code r} of the table of results precedes it. */
    static final String WITH_PARTICIPANTS = """
             join entry e on e.competition = r.competition and e.event = r.event and e.number = r.entry
            left join participant p on p.competition = r.competition and p.event = r.event and p.entry = r.entry""";

    static final String COLUMNS = "r.competition, r.event, r.entry, r.placement, r.prize, r.score,"
            + " e.training_base, e.represents_dongguan, p.role, p.person";
    static final String ORDER = " order by r.competition, r.event, r.entry, p.role, p.ordinal";

    private AchievedRows() {}

    static Result result(ResultSet row) throws SQLException {
        String placement = row.getString("placement");
        BigDecimal prize = row.getBigDecimal("prize");
        return new Result(
                row.getInt("event"),
                row.getString("entry"),
                placement == null ? null : Placement.valueOf(placement),
                prize == null ? null : new Yuan(prize.longValueExact()),
                row.getBigDecimal("score"));
    }

    /** By competition. Rows of one result follow each other. */
    static Map<String, List<CertifiedResult>> achieved(ResultSet rows) throws SQLException {
        Map<String, List<CertifiedResult>> achieved = new LinkedHashMap<>();
        boolean more = rows.next();
        while (more) {
            String competition = rows.getString("competition");
            Result result = result(rows);
            String base = rows.getString("training_base");
            boolean represents = rows.getBoolean("represents_dongguan");
            List<String> athletes = new ArrayList<>(1);
            List<String> coaches = new ArrayList<>(1);
            do {
                String role = rows.getString("role");
                if (role != null) {
                    boolean athlete = ParticipantRole.valueOf(role) == ParticipantRole.ATHLETE;
                    (athlete ? athletes : coaches).add(rows.getString("person"));
                }
                more = rows.next();
            } while (more && isOf(rows, competition, result));
            achieved.computeIfAbsent(competition, number -> new ArrayList<>())
                    .add(new CertifiedResult(result, athletes, coaches, base, represents));
        }
        return achieved;
    }

    private static boolean isOf(ResultSet row, String competition, Result result) throws SQLException {
        return row.getInt("event") == result.event()
                && row.getString("entry").equals(result.entry())
                && row.getString("competition").equals(competition);
    }
}
