package org.baigong.domain.law;

import org.baigong.domain.common.Text;

/**
 * What a document itself says about a figure; a {@link Standard} must lie inside. Values are fen or hundredths of a
 * percent, and a bound includes its end points (Civil Code art. 1259).
 */
public sealed interface Bounds {

    boolean contains(long value);

    /** What is paid where the city has set nothing: the figure or the floor. A document that leaves it open gives nothing. */
    default Long fallback() {
        return null;
    }

    /** Pay this. */
    record Exactly(long value) implements Bounds {
        @Override
        public boolean contains(long candidate) {
            return candidate == value;
        }

        @Override
        public Long fallback() {
            return value;
        }
    }

    /** 不低于: the city may pay more; without a standard the floor is paid. */
    record AtLeast(long value) implements Bounds {
        @Override
        public boolean contains(long candidate) {
            return candidate >= value;
        }

        @Override
        public Long fallback() {
            return value;
        }
    }

    /** 最高、不超过: a cap, and no amount of its own. */
    record AtMost(long value) implements Bounds {
        @Override
        public boolean contains(long candidate) {
            return candidate <= value;
        }
    }

    /** A range in which the city's scale, or an officer's proposal, chooses. */
    record Between(long min, long max) implements Bounds {
        public Between {
            if (min > max) {
                throw new IllegalArgumentException("a range from " + min + " to " + max + " is empty");
            }
        }

        @Override
        public boolean contains(long candidate) {
            return min <= candidate && candidate <= max;
        }
    }

    /** A fixed percentage of another amount. */
    record ShareOf(long basisPoints, Text base) implements Bounds {
        @Override
        public boolean contains(long candidate) {
            return candidate == basisPoints;
        }

        @Override
        public Long fallback() {
            return basisPoints;
        }
    }

    /** 1:1 配套: as much as the other side pays; nothing to set. */
    record Matching() implements Bounds {
        @Override
        public boolean contains(long candidate) {
            return false;
        }
    }

    /** 一事一议: the amount comes from a decision of the government; nothing to set. */
    record CaseByCase() implements Bounds {
        @Override
        public boolean contains(long candidate) {
            return false;
        }
    }

    /** The document names no figure: whatever the city sets, and nothing until it does. */
    record Unspecified() implements Bounds {
        @Override
        public boolean contains(long candidate) {
            return candidate >= 0;
        }
    }
}
