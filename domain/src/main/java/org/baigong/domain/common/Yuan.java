package org.baigong.domain.common;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An amount of money: whole fen inside, a decimal string in yuan with two places outside. Never negative, never rounded
 * unasked; arithmetic that would leave the range of a long throws {@link ArithmeticException}.
 */
public record Yuan(long fen) implements Comparable<Yuan> {
    public static final Yuan ZERO = new Yuan(0);
    private static final Pattern SHAPE = Pattern.compile("(0|[1-9][0-9]{0,12})\\.[0-9]{2}");

    public Yuan {
        if (fen < 0) {
            throw new IllegalArgumentException("an amount is not negative: " + fen + " fen");
        }
    }

    /** @param yuan for example {@code "30000.00"}: no sign, no separator, two decimals, at most 13 digits before them */
    public static Yuan of(String yuan) {
        if (!isYuan(yuan)) {
            throw new IllegalArgumentException("not an amount in yuan with two decimals: " + yuan);
        }
        int point = yuan.length() - 3;
        return new Yuan(Long.parseLong(yuan.substring(0, point)) * 100 + Long.parseLong(yuan.substring(point + 1)));
    }

    public static boolean isYuan(String yuan) {
        return SHAPE.matcher(yuan).matches();
    }

    public Yuan plus(Yuan other) {
        return new Yuan(Math.addExact(fen, other.fen));
    }

    public Yuan times(long count) {
        return count == 1 ? this : new Yuan(Math.multiplyExact(fen, count));
    }

    /** What the percentage of this amount is; what is left below a fen is dropped. */
    public Yuan percent(Percentage percentage) {
        return new Yuan(percentage.of(fen));
    }

    /** Equal shares, cut down to the fen; the remainder goes to the first. */
    public List<Yuan> split(int shares) {
        if (shares == 1) {
            return List.of(this);
        }
        Yuan share = new Yuan(fen / shares);
        List<Yuan> split = new ArrayList<>(shares);
        split.add(new Yuan(share.fen + fen % shares));
        for (int i = 1; i < shares; i++) {
            split.add(share);
        }
        return split;
    }

    public static Yuan sum(Iterable<Yuan> amounts) {
        Yuan sum = ZERO;
        for (Yuan amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /** So many parts of this amount cut into equal ones; what is left below a fen is dropped. */
    public Yuan portion(int parts, int whole) {
        return new Yuan(Math.multiplyExact(fen, parts) / whole);
    }

    public boolean isZero() {
        return fen == 0;
    }

    public Yuan atLeast(Yuan floor) {
        return fen < floor.fen ? floor : this;
    }

    public Yuan atMost(Yuan cap) {
        return fen > cap.fen ? cap : this;
    }

    /** What is left after something was spent; nothing, where more was spent than there was. */
    public Yuan leftAfter(Yuan spent) {
        return spent.fen >= fen ? ZERO : new Yuan(fen - spent.fen);
    }

    @Override
    public int compareTo(Yuan other) {
        return Long.compare(fen, other.fen);
    }

    /** Yuan with two decimals, for example {@code 500000.00}. */
    @Override
    public String toString() {
        long cents = fen % 100;
        return fen / 100 + (cents < 10 ? ".0" : ".") + cents;
    }
}
