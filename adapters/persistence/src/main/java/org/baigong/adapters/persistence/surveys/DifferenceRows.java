package org.baigong.adapters.persistence.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.baigong.adapters.persistence.CopyRows;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.application.determinations.Determination;
import org.baigong.application.surveys.Answer;
import org.baigong.application.surveys.Difference;
import org.baigong.application.surveys.DifferenceRecord;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Outcome;
import org.baigong.domain.law.Role;

/** Differences as rows of the table. */
final class DifferenceRows {
    static final String TARGET = "job_difference (job, clause, role, person, organisation, place, fact, competition,"
            + " direction, before_outcome, before_amount, before_value, after_outcome, after_amount, after_value)";

    static final String SELECT = """
            select d.*, coalesce(p.name, o.name, d.place) as name,
                   p.identity_cipher as person_cipher, o.identity_cipher as organisation_cipher
              from job_difference d
              left join person p on p.id = d.person
              left join organisation o on o.id = d.organisation""";

    private DifferenceRows() {}

    static void write(CopyRows rows, long job, Difference difference) {
        Determination.Key key = difference.key();
        rows.column((Object) job).column(key.clause()).column(key.role());
        Subject.Kind kind = Role.valueOf(key.role()).kind();
        for (Subject.Kind column : Subject.Kind.values()) {
            rows.column(kind == column ? key.beneficiary() : null);
        }
        rows.column(key.fact()).column(difference.competition()).column(difference.direction());
        write(rows, difference.before());
        write(rows, difference.after());
        rows.endRow();
    }

    private static void write(CopyRows rows, Answer answer) {
        rows.column(answer == null ? null : answer.outcome())
                .column(
                        answer == null || answer.amount() == null
                                ? null
                                : (Object) answer.amount().fen())
                .column(answer == null ? null : answer.value());
    }

    static DifferenceRecord read(ResultSet row, Register register) throws SQLException {
        String role = row.getString("role");
        return new DifferenceRecord(
                row.getLong("id"),
                new Difference(
                        new Determination.Key(
                                row.getString("clause"), role, row.getString("beneficiary"), row.getString("fact")),
                        row.getString("competition"),
                        answer(row, "before_"),
                        answer(row, "after_")),
                row.getString("name"),
                register.maskedIdentity(Role.valueOf(role).kind(), row),
                row.getBoolean("applied"));
    }

    private static Answer answer(ResultSet row, String prefix) throws SQLException {
        String outcome = row.getString(prefix + "outcome");
        if (outcome == null) {
            return null;
        }
        long fen = row.getLong(prefix + "amount");
        Yuan amount = row.wasNull() ? null : new Yuan(fen);
        return new Answer(Outcome.valueOf(outcome), amount, row.getString(prefix + "value"));
    }
}
