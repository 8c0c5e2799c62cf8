package org.baigong.domain.common;

import java.math.BigInteger;

/** A percentage as whole hundredths of a percent, written like an amount: {@code "150.00"} is 150 %. */
public record Percentage(long basisPoints) {
    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

    public Percentage {
        if (basisPoints < 0) {
            throw new IllegalArgumentException("a percentage is not negative: " + basisPoints);
        }
    }

    public static Percentage of(String percent) {
        return new Percentage(Yuan.of(percent).fen());
    }

    /** The share of a whole number, fractions dropped. */
    long of(long whole) {
        if (Math.multiplyHigh(whole, basisPoints) == 0 && whole * basisPoints >= 0) {
            return whole * basisPoints / 10_000;
        }
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(basisPoints))
                .divide(WHOLE)
                .longValueExact();
    }

    /** For example {@code 150 %}, {@code 12.5 %}. */
    @Override
    public String toString() {
        long hundredths = basisPoints % 100;
        if (hundredths % 10 != 0) {
            return new Yuan(basisPoints) + " %";
        }
        long whole = basisPoints / 100;
        return hundredths == 0 ? whole + " %" : whole + "." + hundredths / 10 + " %";
    }
}
