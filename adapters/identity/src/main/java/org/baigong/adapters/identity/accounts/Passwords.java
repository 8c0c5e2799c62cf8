package org.baigong.adapters.identity.accounts;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.baigong.adapters.identity.store.Digest;

/**
 * Passwords as Argon2id strings (19 MiB, three passes: one more than OWASP asks for). Few are computed at a time, since
 * each holds its memory. Checking takes as long for somebody who does not exist.
 */
public final class Passwords {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 256;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 3;
    private static final int LENGTH = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_A_TIME = 2;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(MEMORY_KIB, PASSES, 1, LENGTH, Argon2.ID);
    private static final Semaphore MEMORY = new Semaphore(AT_A_TIME, true);
    private static final String NOBODYS = hash(Digest.newSecret());

    private Passwords() {}

    public static String hash(String password) {
        MEMORY.acquireUninterruptibly();
        try {
            return FUNCTION.hash(password.getBytes(StandardCharsets.UTF_8), Digest.newBytes(SALT_BYTES))
                    .getResult();
        } finally {
            MEMORY.release();
        }
    }

    /** @param hash null: of nobody; the answer is no and takes its time */
    public static boolean matches(String password, String hash) {
        MEMORY.acquireUninterruptibly();
        try {
            String compared = hash == null || password.length() > LONGEST ? NOBODYS : hash;
            boolean same = Argon2Function.getInstanceFromHash(compared).check(password, compared);
            return same && compared.equals(hash);
        } finally {
            MEMORY.release();
        }
    }

    /** Easy to type and to tell apart: 20 characters of 32, 100 random bits, in groups of five. */
    public static String newPassword() {
        StringBuilder password = new StringBuilder();
        byte[] bytes = Digest.newBytes(20);
        for (int i = 0; i < bytes.length; i++) {
            password.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS.charAt(bytes[i] & 31));
        }
        return password.toString();
    }
}
