package org.baigong.adapters.persistence.talents;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.Application;
import org.baigong.domain.talent.Candidacy;
import org.baigong.domain.talent.CandidacyState;
import org.baigong.domain.talent.Ending;
import org.baigong.domain.talent.Review;
import org.baigong.domain.talent.Reviews;
import org.baigong.domain.talent.Title;
import org.baigong.domain.talent.TitleProposal;
import org.baigong.domain.talent.facts.TalentChannel;
import org.baigong.domain.talent.facts.TalentClass;

/** Applications and titles as rows, each part that may be absent in columns of its own. */
final class CandidacyRows {
    private static final List<String> COLUMNS = List.of(
            "person",
            "unit",
            "channel",
            "applied_on",
            "statement",
            "materials",
            "applied_by",
            "missing",
            "state",
            "reviews_needed",
            "proposed_class",
            "proposed_allowance",
            "proposed_from",
            "proposed_ban",
            "proposed_for",
            "proposed_by",
            "ordinal",
            "class",
            "conferred_on",
            "class_since",
            "facts",
            "title_decided_by",
            "ended_for",
            "ended_on",
            "banned_until",
            "ended_by",
            "version");

    static final String INSERT = "insert into candidacy (" + String.join(", ", COLUMNS) + ") values ("
            + "?, ".repeat(COLUMNS.size() - 1) + "?) returning id";

    static final String UPDATE = "update candidacy set " + String.join(" = ?, ", COLUMNS) + " = ? where id = ?";

    private CandidacyRows() {}

    /** @return the place after the last column */
    static int bind(Connection connection, PreparedStatement statement, Candidacy candidacy) throws SQLException {
        Application application = candidacy.application();
        TitleProposal proposal = candidacy.proposal() == null
                ? new TitleProposal(null, null, null, null, null, null)
                : candidacy.proposal();
        Title title = candidacy.title();
        Ending ending = candidacy.ending() == null ? new Ending(null, null, null, null) : candidacy.ending();
        Object[] values = {
            UUID.fromString(application.person()),
            application.unit() == null ? null : UUID.fromString(application.unit()),
            application.channel().name(),
            application.appliedOn(),
            application.statement(),
            connection.createArrayOf("text", application.materials().toArray()),
            application.appliedBy(),
            connection.createArrayOf("text", candidacy.missing().toArray()),
            candidacy.state().name(),
            candidacy.reviews().needed(),
            word(proposal.talentClass()),
            proposal.allowance() == null ? null : proposal.allowance().fen(),
            proposal.from(),
            proposal.bannedUntil(),
            proposal.reason(),
            proposal.proposedBy(),
            title == null ? null : title.ordinal(),
            title == null ? null : word(title.talentClass()),
            title == null ? null : title.conferredOn(),
            title == null ? null : title.since(),
            title == null ? null : title.facts(),
            title == null ? null : title.decidedBy(),
            ending.reason(),
            ending.on(),
            ending.bannedUntil(),
            ending.decidedBy(),
            candidacy.version()
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return values.length + 1;
    }

    private static String word(Enum<?> word) {
        return word == null ? null : word.name();
    }

    static Candidacy read(ResultSet row, List<Review> reviews) throws SQLException {
        return new Candidacy(
                row.getLong("id"),
                new Application(
                        row.getString("person"),
                        row.getString("unit"),
                        TalentChannel.valueOf(row.getString("channel")),
                        day(row, "applied_on"),
                        row.getString("statement"),
                        texts(row, "materials"),
                        row.getString("applied_by")),
                texts(row, "missing"),
                CandidacyState.valueOf(row.getString("state")),
                new Reviews(row.getInt("reviews_needed"), reviews),
                proposal(row),
                title(row),
                ending(row),
                row.getInt("version"));
    }

    private static TitleProposal proposal(ResultSet row) throws SQLException {
        String by = row.getString("proposed_by");
        if (by == null) {
            return null;
        }
        long allowance = row.getLong("proposed_allowance");
        return new TitleProposal(
                talentClass(row.getString("proposed_class")),
                row.getObject("proposed_allowance") == null ? null : new Yuan(allowance),
                day(row, "proposed_from"),
                day(row, "proposed_ban"),
                row.getString("proposed_for"),
                by);
    }

    private static Title title(ResultSet row) throws SQLException {
        return row.getObject("ordinal") == null
                ? null
                : new Title(
                        row.getInt("ordinal"),
                        talentClass(row.getString("class")),
                        day(row, "conferred_on"),
                        day(row, "class_since"),
                        row.getInt("facts"),
                        row.getString("title_decided_by"));
    }

    private static Ending ending(ResultSet row) throws SQLException {
        String by = row.getString("ended_by");
        return by == null
                ? null
                : new Ending(row.getString("ended_for"), day(row, "ended_on"), day(row, "banned_until"), by);
    }

    private static TalentClass talentClass(String word) {
        return word == null ? null : TalentClass.valueOf(word);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
