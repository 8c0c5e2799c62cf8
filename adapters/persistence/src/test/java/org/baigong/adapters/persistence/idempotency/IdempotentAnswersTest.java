package org.baigong.adapters.persistence.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Savepoint;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.register.TestRegister;
import org.baigong.application.common.IdempotentAnswers.Kept;
import org.baigong.application.common.IdempotentAnswers.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotentAnswersTest {
    private static final Key KEY = new Key("clerk-1", "k \"1\"");

    private final TestDatabase database = TestDatabase.create();
    private final SqlIdempotentAnswers answers = new SqlIdempotentAnswers();

    @BeforeEach
    void open() {
        answers.database = database.database();
        answers.identities = TestRegister.identities();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Kept answer(int status) {
        return new Kept(
                new byte[32], status, Map.of("Location", "http://x/1", "Link", "<a: b>; rel=\"c\""), new byte[] {0, -1
                });
    }

    private Optional<Kept> find(Key key) {
        return database.get(() -> answers.find(key));
    }

    /** On another connection, as another node would. */
    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private boolean claimElsewhere(Key key) {
        return elsewhere(() -> database.get(() -> answers.claim(key)));
    }

    @Test
    void an_answer_comes_back_as_it_was() {
        database.run(() -> answers.keep(KEY, answer(201)));
        Kept kept = find(KEY).orElseThrow();
        assertThat(kept).usingRecursiveComparison().isEqualTo(answer(201));
        assertThat(find(new Key("clerk-2", KEY.value()))).isEmpty();
        assertThat(find(new Key("clerk-1", "k"))).isEmpty();
    }

    @Test
    void an_answer_without_a_body_has_none() {
        database.run(() -> answers.keep(KEY, new Kept(new byte[32], 204, Map.of(), null)));
        assertThat(find(KEY).orElseThrow().body()).isNull();
        assertThat(find(KEY).orElseThrow().headers()).isEmpty();
    }

    @Test
    void one_works_under_a_key_at_a_time() {
        database.run(() -> {
            assertThat(answers.claim(KEY)).isTrue();
            assertThat(claimElsewhere(KEY)).isFalse();
            assertThat(claimElsewhere(new Key("clerk-2", KEY.value()))).isTrue();
            assertThat(claimElsewhere(new Key("clerk-1", "other"))).isTrue();
        });
        assertThat(claimElsewhere(KEY)).isTrue();
    }

    @Test
    void who_fails_keeps_neither_the_key_nor_an_answer() {
        assertThatThrownBy(() -> database.run(() -> {
                    answers.claim(KEY);
                    answers.keep(KEY, answer(200));
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(claimElsewhere(KEY)).isTrue();
        assertThat(find(KEY)).isEmpty();
    }

    /** A connection goes back to its pool: a lock of the connection's own would stay with it. */
    @Test
    void the_lock_is_the_transactions_and_not_the_connections() {
        database.run(() -> {
            database.database().sql(connection -> {
                Savepoint before = connection.setSavepoint();
                assertThat(answers.claim(KEY)).isTrue();
                connection.rollback(before);
                return null;
            });
            assertThat(claimElsewhere(KEY)).isTrue();
        });
    }

    /** As kill -9 does: the connection is gone, and with it the lock. */
    @Test
    void who_is_killed_keeps_neither() {
        assertThatThrownBy(() -> database.run(() -> {
                    answers.claim(KEY);
                    answers.keep(KEY, answer(200));
                    database.execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
                            + " and database = (select oid from pg_database where datname = current_database())");
                    answers.find(KEY);
                }))
                .hasStackTraceContaining("connection has been closed");
        assertThat(claimElsewhere(KEY)).isTrue();
        assertThat(find(KEY)).isEmpty();
    }

    @Test
    void after_a_day_it_is_forgotten_and_the_key_is_free() {
        database.run(() -> answers.keep(KEY, answer(200)));
        age("23:59:00");
        assertThat(find(KEY)).isPresent();
        age("24:00:01");
        assertThat(find(KEY)).isEmpty();
        database.run(() -> answers.keep(KEY, answer(201)));
        assertThat(find(KEY).orElseThrow().status()).isEqualTo(201);
    }

    @Test
    void what_is_forgotten_is_deleted_and_nothing_else() {
        database.run(() -> answers.keep(KEY, answer(200)));
        age("24:00:01");
        database.run(() -> answers.keep(new Key("clerk-1", "young"), answer(200)));
        database.run(answers::purge);
        assertThat(database.rows("select key from idempotent_answer").toString())
                .isEqualTo("[[young]]");
    }

    private void age(String age) {
        database.execute("update idempotent_answer set kept_at = now() - interval '" + age + "'");
    }

    @Test
    void a_header_cannot_smuggle_in_another() {
        assertThatThrownBy(() -> HeaderLines.write(Map.of("Location", "x\nSet-Cookie: y")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
