package org.baigong.adapters.identity.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.baigong.adapters.identity.store.Digest;

/** Codes of the second factor after RFC 6238, as every authenticator app makes them: six digits, half a minute, SHA-1. */
public final class Totp {
    private static final int SECRET_BYTES = 20;
    private static final int SKEW_STEPS = 1;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private Totp() {}

    public static byte[] newSecret() {
        return Digest.newBytes(SECRET_BYTES);
    }

    /** The time step whose code this is, one step early or late, if it came after the last one used. */
    public static OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
        long seconds = CODES.getTimeStep().toSeconds();
        long current = now.getEpochSecond() / seconds;
        for (long step = current - SKEW_STEPS; step <= current + SKEW_STEPS; step++) {
            if (step > lastUsed && same(code(secret, Instant.ofEpochSecond(step * seconds)), code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code of a moment. */
    public static String code(byte[] secret, Instant moment) {
        try {
            Key key = new SecretKeySpec(secret, CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** As it is typed into an app: Base32 (RFC 4648) without padding. */
    public static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        BigInteger number = new BigInteger(1, secret);
        for (int bit = secret.length * 8 - 5; bit >= 0; bit -= 5) {
            text.append(BASE32.charAt(number.shiftRight(bit).intValue() & 31));
        }
        return text.toString();
    }
}
