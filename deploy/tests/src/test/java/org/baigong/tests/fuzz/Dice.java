package org.baigong.tests.fuzz;

import java.util.List;
import java.util.Random;

/** Chance, the same each time for the same seed and request. */
final class Dice {
    private final Random random;

    Dice(long seed, int request) {
        // Neighbouring seeds begin alike: spread them.
        random = new Random(seed ^ request * 0x9E3779B97F4A7C15L);
    }

    boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    byte[] bytes(int most) {
        byte[] bytes = new byte[random.nextInt(most)];
        random.nextBytes(bytes);
        return bytes;
    }
}
