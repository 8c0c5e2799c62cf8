package org.baigong.adapters.identity.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import org.baigong.adapters.identity.store.Digest;
import org.baigong.adapters.identity.store.Sealed;
import org.baigong.adapters.identity.store.Sql;

/** Signing keys in the database, encrypted. */
final class SigningKeyRows {
    private final Sealed sealed;

    SigningKeyRows(Sealed sealed) {
        this.sealed = sealed;
    }

    List<SigningKey> all(Connection connection) throws SQLException {
        return Sql.list(
                connection, this::read, "select id, key_cipher, active_from from signing_key order by active_from");
    }

    void add(Connection connection, Instant activeFrom) throws SQLException {
        try {
            String id = Digest.newSecret().substring(0, 16);
            ECKey pair = new ECKeyGenerator(Curve.P_256)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
            Sql.update(
                    connection,
                    "insert into signing_key (id, key_cipher, active_from) values (?, ?, ?)",
                    id,
                    sealed.seal(place(id), pair.toJSONString().getBytes(UTF_8)),
                    activeFrom);
        } catch (JOSEException failed) {
            throw new IllegalStateException("cannot make a signing key", failed);
        }
    }

    void remove(Connection connection, SigningKey key) throws SQLException {
        Sql.update(
                connection, "delete from signing_key where id = ?", key.pair().getKeyID());
    }

    private SigningKey read(ResultSet row) throws SQLException {
        try {
            byte[] pair = sealed.open(place(row.getString("id")), row.getBytes("key_cipher"));
            return new SigningKey(ECKey.parse(new String(pair, UTF_8)), Sql.instant(row, "active_from"));
        } catch (ParseException damaged) {
            throw new IllegalStateException("a signing key is damaged");
        }
    }

    private static String place(String id) {
        return "signing_key." + id;
    }
}
