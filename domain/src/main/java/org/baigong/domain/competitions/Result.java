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
public record Result(int event, String entry, Placement placement, Yuan prize, BigDecimal score) {}
