package org.baigong.adapters.identity.sessions;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.baigong.adapters.identity.store.Digest;
import org.baigong.adapters.identity.store.Sql;

/** Authorization codes: a minute, once. */
public final class Codes {
    private Codes() {}

    /** What a code stands for; {@code used}: it was redeemed before. */
    public record Code(String session, String redirectUri, String challenge, String nonce, boolean used) {}

    public static String issue(
            Connection connection, Session session, String redirectUri, String challenge, String nonce)
            throws SQLException {
        String code = Digest.newSecret();
        Sql.update(
                connection,
                "insert into authorization_code (digest, session, redirect_uri, challenge, nonce, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                Digest.of(code),
                session.id(),
                redirectUri,
                challenge,
                nonce,
                Instant.now().plus(Lifetimes.CODE));
        return code;
    }

    /** The code, from now on used; of two that redeem it at once, one finds it used. Expired, it is not there. */
    public static Optional<Code> redeem(Connection connection, String code) throws SQLException {
        Optional<Code> found = Sql.one(
                connection,
                Codes::read,
                "select session, redirect_uri, challenge, nonce, used_at from authorization_code"
                        + " where digest = ? and (expires_at > now() or used_at is not null) for update",
                Digest.of(code));
        Sql.update(
                connection,
                "update authorization_code set used_at = now() where digest = ? and used_at is null",
                Digest.of(code));
        return found;
    }

    private static Code read(ResultSet row) throws SQLException {
        return new Code(
                row.getString("session"),
                row.getString("redirect_uri"),
                row.getString("challenge"),
                row.getString("nonce"),
                row.getTimestamp("used_at") != null);
    }
}
