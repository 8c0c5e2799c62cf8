package org.baigong.adapters.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.security.MessageDigest;
import java.util.Random;
import org.baigong.adapters.rest.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BufferedBodyTest {

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static BufferedBody body(byte[] bytes, int limit, MessageDigest digest) {
        return BufferedBody.read(new ByteArrayInputStream(bytes), limit, digest);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 1_000_000})
    void comes_out_as_it_went_in(int size) throws Exception {
        byte[] bytes = random(size);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        assertThat(body(bytes, size, digest).readAllBytes()).isEqualTo(bytes);
        assertThat(digest.digest())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void byte_by_byte_too() throws Exception {
        byte[] bytes = random(70_000);
        BufferedBody body = body(bytes, bytes.length, MessageDigest.getInstance("SHA-256"));
        for (byte b : bytes) {
            assertThat(body.read()).isEqualTo(b & 0xff);
        }
        assertThat(body.read()).isEqualTo(-1);
        assertThat(body.available()).isZero();
    }

    @Test
    void beyond_the_limit_is_too_large() {
        assertThatThrownBy(() -> body(random(100_001), 100_000, MessageDigest.getInstance("SHA-256")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(413));
    }

    /** A body of 32 MB would otherwise be in memory twice, once here and once with who reads it. */
    @Test
    void what_was_read_is_let_go() throws Exception {
        byte[][] last = new byte[1][];
        ByteArrayInputStream source = new ByteArrayInputStream(random(200_000)) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                byte[] chunk = super.readNBytes(length);
                if (last[0] == null) {
                    last[0] = chunk;
                }
                return chunk;
            }
        };
        BufferedBody body = BufferedBody.read(source, 200_000, MessageDigest.getInstance("SHA-256"));
        WeakReference<byte[]> first = new WeakReference<>(last[0]);
        last[0] = null;
        assertThat(body.read(new byte[65_536])).isEqualTo(65_536);
        for (int i = 0; i < 50 && first.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(first.get()).isNull();
        assertThat(body.available()).isPositive();
    }
}
