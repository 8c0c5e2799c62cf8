package org.baigong.domain.competitions;

import java.math.BigDecimal;
import org.baigong.domain.common.Yuan;

/**
 * What an entry achieved in its event.
 *
 * @param placement the award, or absent: took part, won nothing
 * @param prize prize money of the award as a whole, or absent where the contest pays none
 * @param score points, or absent
 */
public record Result(int event, String entry, Placement placement, Yuan prize, BigDecimal score) {

    /** 60, 60.0 and 60.00 are the same score. */
    public Result {
        if (score != null) {
            BigDecimal shortest = score.stripTrailingZeros();
            score = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
    }
}
