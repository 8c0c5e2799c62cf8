package org.baigong.domain.talent.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Subject;

/**
 * A person holds the talent card 优才卡 and asks for its benefits on {@code date}.
 *
 * @param validFrom first day of validity
 * @param validUntil last day of validity
 */
public record TalentCard(String id, LocalDate date, String person, LocalDate validFrom, LocalDate validUntil)
        implements Fact {
    @Override
    public List<Fault> contradictions() {
        return validFrom.isAfter(validUntil)
                ? List.of(Fault.of("CONTRADICTION", "有效期始于终止之后", "the validity begins after its end")
                        .at("/validFrom"))
                : List.of();
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(person));
    }
}
