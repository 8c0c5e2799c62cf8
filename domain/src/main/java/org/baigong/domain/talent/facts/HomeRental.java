package org.baigong.domain.talent.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;

/**
 * A person rented a home 租房 in certain months.
 *
 * @param months months of rent
 * @param proposed an officer's proposal for each month, or null
 * @param until the last day lived there, in the last of the months, or null; not stated in evaluations
 */
public record HomeRental(
        String id, LocalDate date, String person, List<YearMonth> months, Yuan proposed, LocalDate until)
        implements Fact {
    public HomeRental {
        months = List.copyOf(months);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(person));
    }
}
