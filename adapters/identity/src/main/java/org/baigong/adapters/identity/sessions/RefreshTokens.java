package org.baigong.adapters.identity.sessions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.baigong.adapters.identity.store.Digest;
import org.baigong.adapters.identity.store.Sql;

/** Refresh tokens: each is good once, and the next one comes with it. */
public final class RefreshTokens {
    private RefreshTokens() {}

    /** Whose token it is; {@code used}: it was redeemed before. */
    public record Found(String session, boolean used) {}

    /** A token that lives as long as the session. */
    public static String issue(Connection connection, Session session) throws SQLException {
        String token = Digest.newSecret();
        Sql.update(
                connection,
                "insert into refresh_token (digest, session, expires_at) select ?, id, expires_at from session where id = ?",
                Digest.of(token),
                session.id());
        return token;
    }

    /** The token, from now on used; of two that redeem it at once, one finds it used. */
    public static Optional<Found> redeem(Connection connection, String token) throws SQLException {
        Optional<Found> found = find(connection, token);
        Sql.update(
                connection,
                "update refresh_token set used_at = now() where digest = ? and used_at is null",
                Digest.of(token));
        return found;
    }

    public static Optional<Found> find(Connection connection, String token) throws SQLException {
        return Sql.one(
                connection,
                row -> new Found(row.getString("session"), row.getTimestamp("used_at") != null),
                "select session, used_at from refresh_token where digest = ? and expires_at > now() for update",
                Digest.of(token));
    }
}
