package org.baigong.adapters.identity.sessions;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baigong.adapters.identity.store.Digest;
import org.baigong.adapters.identity.store.Sql;

/** The table of sessions. */
public final class Sessions {
    private static final String COLUMNS = "id, account, client, scope, amr, authenticated_at";

    private Sessions() {}

    /** @param end when the last token that comes from it will have expired */
    public static Session open(
            Connection connection, String account, String client, String scope, List<String> amr, Instant end)
            throws SQLException {
        Session session = new Session(Digest.newSecret(), account, client, scope, amr, Instant.now());
        Sql.update(
                connection,
                "insert into session (id, account, client, scope, amr, authenticated_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                session.id(),
                account,
                client,
                scope,
                amr,
                session.authenticatedAt(),
                end);
        return session;
    }

    /** The session, unless it was revoked or has ended; it cannot be revoked before the transaction ends. */
    public static Optional<Session> live(Connection connection, String id) throws SQLException {
        return Sql.one(
                connection,
                Sessions::read,
                "select " + COLUMNS + " from session where id = ? and revoked_at is null and expires_at > now()"
                        + " for share",
                id);
    }

    public static void revoke(Connection connection, String id) throws SQLException {
        Sql.update(connection, "update session set revoked_at = now() where id = ? and revoked_at is null", id);
    }

    /** Signs an account out everywhere. */
    public static void revokeAll(Connection connection, String account) throws SQLException {
        Sql.update(
                connection,
                "update session set revoked_at = now() where account = ? and revoked_at is null and expires_at > now()",
                account);
        // Who knew the old password may be half-way in.
        Sql.update(connection, "delete from sign_in where account = ?", account);
    }

    static List<String> revoked(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                row -> row.getString(1),
                "select id from session where revoked_at is not null"
                        // The last access token may be as old as the session's end.
                        + " and expires_at > now() - interval '15 minutes'");
    }

    /** Forgets what nobody can use any more. */
    public static void sweep(Connection connection) throws SQLException {
        Sql.update(connection, "delete from session where expires_at < now() - interval '1 hour'");
        Sql.update(connection, "delete from sign_in where expires_at < now()");
        Sql.update(connection, "delete from sign_in_address where since < now() - interval '1 hour'");
    }

    private static Session read(ResultSet row) throws SQLException {
        return new Session(
                row.getString("id"),
                row.getString("account"),
                row.getString("client"),
                row.getString("scope"),
                Sql.texts(row, "amr"),
                Sql.instant(row, "authenticated_at"));
    }
}
