package org.baigong.domain.competitions.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;

/**
 * An athlete attended a training camp 参加集训.
 *
 * @param months months with recorded camp days
 */
public record CampAttendance(
        String id, LocalDate date, String athlete, List<YearMonth> months, boolean representsDongguan) implements Fact {
    public CampAttendance {
        months = List.copyOf(months);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.person(athlete));
    }
}
