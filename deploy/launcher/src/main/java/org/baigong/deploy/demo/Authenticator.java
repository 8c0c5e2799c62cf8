package org.baigong.deploy.demo;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The app on a person's telephone that shows the codes of a second factor (RFC 6238). */
public final class Authenticator {
    private final String key;
    private long lastStep;

    /** @param key in base 32, as the enrolment page shows it */
    public Authenticator(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** A code that was not shown before: each is good for once. A clock a step ahead is still right. */
    public synchronized String code() {
        try {
            TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
            long seconds = generator.getTimeStep().toSeconds();
            long step = Math.max(Instant.now().getEpochSecond() / seconds, lastStep + 1);
            lastStep = step;
            byte[] bytes = new Base32().decode(key);
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(bytes, "HmacSHA1"), Instant.ofEpochSecond(step * seconds));
        } catch (GeneralSecurityException noHmac) {
            throw new IllegalStateException(noHmac);
        }
    }
}
