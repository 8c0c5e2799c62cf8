package org.baigong.domain.talent.facts;

import java.time.LocalDate;
import org.baigong.domain.common.Fact;

/**
 * A person holds the talent card 优才卡 and asks for its benefits on {@code date}.
 *
 * @param validFrom first day of validity
 * @param validUntil last day of validity
 */
public record TalentCard(String id, LocalDate date, String person, LocalDate validFrom, LocalDate validUntil)
        implements Fact {}
