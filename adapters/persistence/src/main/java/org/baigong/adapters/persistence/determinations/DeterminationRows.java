package org.baigong.adapters.persistence.determinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.baigong.adapters.persistence.CopyRows;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.application.access.Actor;
import org.baigong.application.determinations.Determination;
import org.baigong.application.determinations.DeterminationRecord;
import org.baigong.application.evaluations.VerdictView;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Role;

/** Determinations as rows of the table. */
final class DeterminationRows {
    static final String TARGET =
            "determination (clause, role, person, organisation, place, fact, competition, outcome, benefit,"
                    + " amount, value, bounds, reason, measure, derivation, instrument, version, digest, dossier,"
                    + " determined_by)";

    static final String SELECT = """
            select d.*, coalesce(p.name, o.name, d.place) as name,
                   p.identity_cipher as person_cipher, o.identity_cipher as organisation_cipher
              from determination d
              left join person p on p.id = d.person
              left join organisation o on o.id = d.organisation""";

    private DeterminationRows() {}

    static void write(CopyRows rows, Actor actor, Determination determination) {
        Determination.Key key = determination.key();
        VerdictView verdict = determination.verdict();
        Subject.Kind kind = Role.valueOf(key.role()).kind();
        rows.column(key.clause())
                .column(key.role())
                .column(kind == Subject.Kind.PERSON ? key.beneficiary() : null)
                .column(kind == Subject.Kind.ORGANISATION ? key.beneficiary() : null)
                .column(kind == Subject.Kind.PLACE ? key.beneficiary() : null)
                .column(key.fact())
                .column(determination.competition())
                .column(verdict.outcome())
                .column(verdict.benefit())
                .column(fen(verdict.amount()))
                .column(verdict.value());
        json(rows, Json.BOUNDS, verdict.bounds());
        json(rows, Json.REASON, verdict.reason());
        json(rows, Json.MEASURE, verdict.measure());
        json(rows, Json.DERIVATION, verdict.derivation());
        rows.column(determination.instrument())
                .column(determination.version())
                .column(determination.digest())
                .column(determination.dossier())
                .column(actor.id())
                .endRow();
    }

    private static <T> void json(CopyRows rows, Json<T> json, T value) {
        if (value == null) {
            rows.column((String) null);
        } else {
            json.write(rows.column().stream(), value);
        }
    }

    /** Yuan with two decimals, the point taken out. */
    private static String fen(String yuan) {
        return yuan == null
                ? null
                : new StringBuilder(yuan).deleteCharAt(yuan.length() - 3).toString();
    }

    static DeterminationRecord read(ResultSet row, Register register) throws SQLException {
        String role = row.getString("role");
        return new DeterminationRecord(
                row.getLong("id"),
                row.getString("competition"),
                row.getString("fact"),
                row.getString("name"),
                register.maskedIdentity(Role.valueOf(role).kind(), row),
                new VerdictView(
                        row.getString("clause"),
                        row.getString("outcome"),
                        row.getString("benefit"),
                        yuan(row),
                        row.getString("value"),
                        new VerdictView.BeneficiaryView(role, row.getString("beneficiary")),
                        Json.BOUNDS.read(row.getString("bounds")),
                        Json.REASON.read(row.getString("reason")),
                        Json.MEASURE.read(row.getString("measure")),
                        Json.DERIVATION.read(row.getString("derivation"))),
                row.getString("instrument"),
                row.getString("version"),
                row.getString("digest"),
                dossier(row),
                row.getString("determined_by"),
                instant(row, "determined_at"),
                instant(row, "superseded_at"));
    }

    private static Long dossier(ResultSet row) throws SQLException {
        long id = row.getLong("dossier");
        return row.wasNull() ? null : id;
    }

    private static String yuan(ResultSet row) throws SQLException {
        Yuan amount = amount(row);
        return amount == null ? null : amount.toString();
    }

    static Yuan amount(ResultSet row) throws SQLException {
        long fen = row.getLong("amount");
        return row.wasNull() ? null : new Yuan(fen);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
