package org.baigong.domain.talent;

import java.time.LocalDate;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/** Days on which something is said to have happened. */
final class Days {
    private Days() {}

    /** The day, where it is not still to come. */
    static Attempt<LocalDate> passed(LocalDate day, LocalDate today, String at) {
        return day.isAfter(today)
                ? Attempt.refused(Fault.of("DAY_TO_COME", "{0}尚未到来", "{0} is still to come", day)
                        .at(at))
                : Attempt.done(day);
    }

    /** The day, where it does not lie before an earlier one. */
    static Attempt<LocalDate> notBefore(LocalDate day, LocalDate earlier, String at) {
        return day.isBefore(earlier)
                ? Attempt.refused(Fault.of("DAY_TOO_EARLY", "{0}早于{1}", "{0} lies before {1}", day, earlier)
                        .at(at))
                : Attempt.done(day);
    }
}
