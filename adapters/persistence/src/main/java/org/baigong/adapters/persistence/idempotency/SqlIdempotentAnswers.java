package org.baigong.adapters.persistence.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.baigong.adapters.persistence.Database;
import org.baigong.adapters.persistence.register.Identities;
import org.baigong.application.common.IdempotentAnswers;

/** A lock of the database on the key, which ends with the transaction however that ends, and a row once it is answered. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SqlIdempotentAnswers implements IdempotentAnswers {
    /** An answer may hold names, or a password made just now. */
    private static final String CIPHER = "idempotent_answer.body";

    @Inject
    Database database;

    @Inject
    Identities identities;

    /** Two keys with the same lock would take turns where they need not: a matter of luck, and of a retry. */
    @Override
    public boolean claim(Key key) {
        return database.sql(connection -> {
            try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
                lock.setLong(1, lock(key));
                try (ResultSet row = lock.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        });
    }

    @Override
    public Optional<Kept> find(Key key) {
        return database.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    select request, status, headers, body from idempotent_answer
                    where actor = ? and key = ? and kept_at > now() - interval '24 hours'""")) {
                select.setString(1, key.actor());
                select.setString(2, key.value());
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(kept(row)) : Optional.empty();
                }
            }
        });
    }

    private Kept kept(ResultSet row) throws SQLException {
        byte[] body = row.getBytes("body");
        return new Kept(
                row.getBytes("request"),
                row.getInt("status"),
                HeaderLines.read(row.getString("headers")),
                body == null ? null : identities.decrypted(CIPHER, body));
    }

    /** A row that is there all the same is older than a day. */
    @Override
    public void keep(Key key, Kept answer) {
        database.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into idempotent_answer (actor, key, request, status, headers, body)
                    values (?, ?, ?, ?, ?, ?)
                    on conflict (actor, key) do update set request = excluded.request, status = excluded.status,
                      headers = excluded.headers, body = excluded.body, kept_at = excluded.kept_at""")) {
                insert.setString(1, key.actor());
                insert.setString(2, key.value());
                insert.setBytes(3, answer.request());
                insert.setInt(4, answer.status());
                insert.setString(5, HeaderLines.write(answer.headers()));
                insert.setBytes(6, answer.body() == null ? null : identities.encrypt(CIPHER, answer.body()));
                return insert.executeUpdate();
            }
        });
    }

    @Override
    @Transactional
    public void purge() {
        database.sql(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from idempotent_answer where kept_at <= now() - interval '24 hours'")) {
                return delete.executeUpdate();
            }
        });
    }

    private static long lock(Key key) {
        try {
            byte[] name = (key.actor() + '\0' + key.value()).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
