package org.baigong.tests.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.ParseException;
import org.baigong.adapters.identity.store.Sealed;
import org.baigong.adapters.identity.store.Sql;
import org.baigong.tests.server.ServerProcess;

/**
 * A server's own signing key, which nobody else can read. Only what it signs is refused for the reason that is tried, and not
 * because of the signature.
 */
record StolenKeys(ECKey key) {

    static StolenKeys of(ServerProcess server) throws IOException, SQLException {
        try (Connection connection = Database.of(server)) {
            System.setProperty(
                    "baigong.keys", server.data().resolve("keys.json").toString());
            return Sql.one(
                            connection,
                            row -> open(row.getString("id"), row.getBytes("key_cipher")),
                            "select id, key_cipher from signing_key where active_from <= now()"
                                    + " order by active_from desc limit 1")
                    .orElseThrow();
        } finally {
            System.clearProperty("baigong.keys");
        }
    }

    private static StolenKeys open(String id, byte[] cipher) {
        try {
            byte[] pair = new Sealed().open("signing_key." + id, cipher);
            return new StolenKeys(ECKey.parse(new String(pair, StandardCharsets.UTF_8)));
        } catch (ParseException changed) {
            throw new IllegalStateException(changed);
        }
    }

    String sign(JWTClaimsSet claims) {
        return sign("at+jwt", key.getKeyID(), key, claims);
    }

    static String sign(String type, String keyId, ECKey key, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(new JOSEObjectType(type))
                            .keyID(keyId)
                            .build(),
                    claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
