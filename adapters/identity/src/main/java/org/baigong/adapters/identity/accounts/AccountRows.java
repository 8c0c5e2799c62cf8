package org.baigong.adapters.identity.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baigong.adapters.identity.store.Sealed;
import org.baigong.adapters.identity.store.Sql;
import org.baigong.application.access.Role;
import org.baigong.application.identity.Account;
import org.baigong.application.identity.AccountKind;
import org.baigong.application.identity.NewAccount;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;

/** The table of accounts. */
@ApplicationScoped
public class AccountRows {
    private static final String SELECT = "select id, kind, display_name, roles, organisations_cipher, towns, enabled,"
            + " password_hash, must_change, totp_cipher, totp_step, locked_until, revision from account ";

    private Sealed sealed;

    /** For the container's proxy. */
    protected AccountRows() {}

    @Inject
    public AccountRows(Sealed sealed) {
        this.sealed = sealed;
    }

    public Optional<Holder> get(Connection connection, String id) throws SQLException {
        return select(connection, "where id = ?", id).stream().findFirst();
    }

    public Optional<Holder> lock(Connection connection, String id) throws SQLException {
        return select(connection, "where id = ? for update", id).stream().findFirst();
    }

    /** An account that may be given tokens; it cannot be disabled before the transaction ends. */
    public Optional<Holder> enabled(Connection connection, String id) throws SQLException {
        return select(connection, "where id = ? and enabled for share", id).stream()
                .findFirst();
    }

    List<Holder> select(Connection connection, String condition, Object... values) throws SQLException {
        return Sql.list(connection, this::read, SELECT + condition, values);
    }

    public void add(Connection connection, NewAccount account, String passwordHash) throws SQLException {
        Sql.update(
                connection,
                "insert into account (id, kind, display_name, roles, organisations_cipher, towns, enabled,"
                        + " password_hash, must_change) values (?, ?, ?, ?, ?, ?, true, ?, ?)",
                account.id(),
                account.kind().name(),
                account.displayName(),
                roles(account.roles()),
                organisations(account.id(), account.organisations()),
                towns(account.towns()),
                passwordHash,
                account.mustChangePassword());
    }

    void change(Connection connection, Account account) throws SQLException {
        Sql.update(
                connection,
                "update account set display_name = ?, roles = ?, organisations_cipher = ?, towns = ?, enabled = ?,"
                        + " revision = revision + 1 where id = ?",
                account.displayName(),
                roles(account.roles()),
                organisations(account.id(), account.organisations()),
                towns(account.towns()),
                account.enabled(),
                account.id());
    }

    /** @param mustChange whether the next sign-in begins with a new one */
    public void setPassword(Connection connection, String id, String hash, boolean mustChange) throws SQLException {
        Sql.update(
                connection,
                "update account set password_hash = ?, must_change = ?, failures = 0, locks = 0, locked_until = null,"
                        + " revision = revision + 1 where id = ?",
                hash,
                mustChange,
                id);
    }

    /** @param step of the code that confirmed it, which is thereby used */
    public void enrol(Connection connection, String id, byte[] secret, long step) throws SQLException {
        Sql.update(
                connection,
                "update account set totp_cipher = ?, totp_step = ?, revision = revision + 1 where id = ?",
                sealed.seal(totpPlace(id), secret),
                step,
                id);
    }

    void useStep(Connection connection, String id, long step) throws SQLException {
        Sql.update(connection, "update account set totp_step = ? where id = ?", step, id);
    }

    /** The latest step stays, so that no code is good twice. */
    void forgetSecondFactor(Connection connection, String id) throws SQLException {
        Sql.update(connection, "update account set totp_cipher = null, revision = revision + 1 where id = ?", id);
    }

    private Holder read(ResultSet row) throws SQLException {
        String id = row.getString("id");
        byte[] totp = row.getBytes("totp_cipher");
        Instant lockedUntil = Sql.instant(row, "locked_until");
        Account account = new Account(
                id,
                AccountKind.valueOf(row.getString("kind")),
                row.getString("display_name"),
                set(Sql.texts(row, "roles").stream(), code -> Role.of(code).orElseThrow()),
                readOrganisations(id, row.getBytes("organisations_cipher")),
                set(Sql.texts(row, "towns").stream(), TownCode::new),
                row.getBoolean("enabled"),
                row.getBoolean("must_change"),
                totp != null,
                lockedUntil == null || lockedUntil.isBefore(Instant.now()) ? null : lockedUntil,
                row.getInt("revision"));
        return new Holder(
                account,
                row.getString("password_hash"),
                totp == null ? null : sealed.open(totpPlace(id), totp),
                row.getLong("totp_step"));
    }

    private byte[] organisations(String id, Collection<CreditCode> organisations) {
        String list = organisations.stream().map(CreditCode::value).sorted().collect(Collectors.joining(","));
        return sealed.seal(organisationsPlace(id), list.getBytes(UTF_8));
    }

    private Set<CreditCode> readOrganisations(String id, byte[] cipher) {
        String list = new String(sealed.open(organisationsPlace(id), cipher), UTF_8);
        return set(Stream.of(list.split(",")).filter(code -> !code.isEmpty()), CreditCode::new);
    }

    private static <T> Set<T> set(Stream<String> texts, Function<String, T> each) {
        return texts.map(each).collect(Collectors.toSet());
    }

    private static List<String> roles(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().toList();
    }

    private static List<String> towns(Set<TownCode> towns) {
        return towns.stream().map(TownCode::value).sorted().toList();
    }

    private static String totpPlace(String id) {
        return "account.totp." + id;
    }

    private static String organisationsPlace(String id) {
        return "account.organisations." + id;
    }
}
