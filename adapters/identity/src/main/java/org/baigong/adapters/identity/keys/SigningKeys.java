package org.baigong.adapters.identity.keys;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baigong.adapters.identity.store.Sealed;
import org.baigong.adapters.identity.store.Sql;
import org.baigong.adapters.identity.store.Store;

/**
 * The keys of the built-in issuer, shared by all nodes through the database. Each node keeps them for a minute; a token
 * that names a key unknown here makes it look again, at most once in a second.
 */
@ApplicationScoped
public class SigningKeys implements JWKSource<SecurityContext> {
    private static final long TURN = 0x6261_6967_6b65_7973L;
    private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(1);

    private Store store;
    private SigningKeyRows rows;
    private KeyPlan plan;
    private Clock clock;
    private volatile Known known = new Known(List.of(), Instant.MIN);

    private record Known(List<SigningKey> keys, Instant at) {}

    /** For the container's proxy. */
    protected SigningKeys() {}

    @Inject
    public SigningKeys(Store store, Sealed sealed) {
        this(store, sealed, KeyPlan.configured(), Clock.systemUTC());
    }

    SigningKeys(Store store, Sealed sealed, KeyPlan plan, Clock clock) {
        this.store = store;
        this.rows = new SigningKeyRows(sealed);
        this.plan = plan;
        this.clock = clock;
    }

    /** The pair to sign with now. */
    public ECKey current() {
        return KeyPlan.current(known(plan.kept()), clock.instant()).pair();
    }

    /** What is published: also the key to come, and those that signed what is still valid. */
    public JWKSet published() {
        return new JWKSet(
                        known(plan.kept()).stream().map(key -> (JWK) key.pair()).toList())
                .toPublicJWKSet();
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        List<JWK> found = selector.select(published());
        if (found.isEmpty()) {
            known(SHORTEST_INTERVAL);
            found = selector.select(published());
        }
        return found;
    }

    /** Signs with a new key from now on; what the old one signed stays valid until it expires. */
    public void rotate() {
        keep(store.alone(connection -> {
            Sql.takeTurns(connection, TURN);
            rows.add(connection, clock.instant());
            return rows.all(connection);
        }));
    }

    private List<SigningKey> known(Duration notOlderThan) {
        Known now = known;
        if (now.keys().isEmpty() || now.at().isBefore(clock.instant().minus(notOlderThan))) {
            return look(notOlderThan);
        }
        return now.keys();
    }

    private synchronized List<SigningKey> look(Duration notOlderThan) {
        if (!known.keys().isEmpty() && !known.at().isBefore(clock.instant().minus(notOlderThan))) {
            return known.keys();
        }
        List<SigningKey> keys = store.alone(rows::all);
        if (needsWork(keys)) {
            keys = store.alone(this::bringUpToDate);
        }
        return keep(keys);
    }

    private List<SigningKey> keep(List<SigningKey> keys) {
        known = new Known(keys, clock.instant());
        return keys;
    }

    private boolean needsWork(List<SigningKey> keys) {
        return plan.due(keys, clock.instant()).isPresent() || isFirstOver(keys);
    }

    private boolean isFirstOver(List<SigningKey> keys) {
        return keys.size() > 1 && plan.isOver(keys.get(1).activeFrom(), clock.instant());
    }

    /** Nodes that come at once take turns, and the second finds what the first has made. */
    private List<SigningKey> bringUpToDate(Connection connection) throws SQLException {
        Sql.takeTurns(connection, TURN);
        List<SigningKey> keys = rows.all(connection);
        Optional<Instant> due = plan.due(keys, clock.instant());
        if (due.isPresent()) {
            rows.add(connection, due.get());
            keys = rows.all(connection);
        }
        while (isFirstOver(keys)) {
            rows.remove(connection, keys.get(0));
            keys = keys.subList(1, keys.size());
        }
        return List.copyOf(keys);
    }
}
