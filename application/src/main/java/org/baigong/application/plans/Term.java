package org.baigong.application.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.baigong.application.evaluations.CurrentTerms;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Terms;

/** The years over which a document is measured 考核期: those of its validity as the office has set it. */
@ApplicationScoped
public class Term {
    @Inject
    CurrentTerms current;

    @Inject
    Clock clock;

    /**
     * @param first first day in force
     * @param last last day in force; of a document without one, the last day of this year
     */
    public record Years(Terms terms, LocalDate first, LocalDate last, int today) {
        public int end() {
            return last.getYear();
        }

        public boolean contains(int year) {
            return first.getYear() <= year && year <= end();
        }

        /** This year, or the year in force that is nearest to it. */
        public int current() {
            return Math.max(first.getYear(), Math.min(today, end()));
        }

        /** The last day in force that lies in a year. */
        LocalDate lastIn(int year) {
            LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
            return end.isBefore(last) ? end : last;
        }
    }

    public Years of(Instrument instrument) {
        LocalDate today = LocalDate.now(clock);
        Terms terms = current.current(instrument, today);
        DateRange validity = terms.validity();
        LocalDate last = validity.end() == null
                ? LocalDate.of(today.getYear(), Month.DECEMBER, 31)
                : validity.end().minusDays(1);
        return new Years(terms, validity.from(), last, today.getYear());
    }
}
