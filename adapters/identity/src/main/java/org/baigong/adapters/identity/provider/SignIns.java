package org.baigong.adapters.identity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baigong.adapters.identity.provider.SignIn.Step;
import org.baigong.adapters.identity.sessions.Sessions;
import org.baigong.adapters.identity.store.Digest;
import org.baigong.adapters.identity.store.Sealed;
import org.baigong.adapters.identity.store.Sql;
import org.baigong.adapters.identity.store.Store;

/** The table of sign-ins under way. A form works only in the browser that asked for it, so nobody else can send it. */
@ApplicationScoped
public class SignIns {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String PLACE = "sign_in.totp";

    private Store store;
    private Sealed sealed;

    /** For the container's proxy. */
    protected SignIns() {}

    @Inject
    public SignIns(Store store, Sealed sealed) {
        this.store = store;
        this.sealed = sealed;
    }

    SignIn begin(String cookie, String request) {
        String form = Digest.newSecret();
        SignIn begun = new SignIn(form, digest(form, cookie), request, null, Step.PASSWORD, List.of(), null);
        store.alone(connection -> {
            Sessions.sweep(connection);
            return Sql.update(
                    connection,
                    "insert into sign_in (digest, request, step, expires_at) values (?, ?, ?, ?)",
                    begun.digest(),
                    request,
                    begun.step().name(),
                    Instant.now().plus(PATIENCE));
        });
        return begun;
    }

    Optional<SignIn> find(String form, String cookie) {
        byte[] digest = digest(form, cookie);
        return store.alone(connection -> Sql.one(
                connection,
                row -> read(form, digest, row),
                "select request, account, step, amr, totp_cipher from sign_in where digest = ? and expires_at > now()",
                digest));
    }

    /** Keeps how far it has come. */
    SignIn keep(SignIn signIn) {
        store.alone(connection -> Sql.update(
                connection,
                "update sign_in set account = ?, step = ?, amr = ?, totp_cipher = ? where digest = ?",
                signIn.account(),
                signIn.step().name(),
                signIn.amr(),
                signIn.totp() == null ? null : sealed.seal(PLACE, signIn.totp()),
                signIn.digest()));
        return signIn;
    }

    /** @return false where another request has ended it */
    /** Whether it was not ended meanwhile, for example by an administrator who made a new password. */
    static boolean isUnderWay(Connection connection, SignIn signIn) throws SQLException {
        return Sql.one(connection, row -> row, "select from sign_in where digest = ?", signIn.digest())
                .isPresent();
    }

    static boolean end(Connection connection, SignIn signIn) throws SQLException {
        return Sql.update(connection, "delete from sign_in where digest = ?", signIn.digest()) == 1;
    }

    private SignIn read(String form, byte[] digest, ResultSet row) throws SQLException {
        byte[] totp = row.getBytes("totp_cipher");
        return new SignIn(
                form,
                digest,
                row.getString("request"),
                row.getString("account"),
                Step.valueOf(row.getString("step")),
                Sql.texts(row, "amr"),
                totp == null ? null : sealed.open(PLACE, totp));
    }

    private static byte[] digest(String form, String cookie) {
        return Digest.of(form + "." + cookie);
    }
}
