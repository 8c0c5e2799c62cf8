package org.baigong.application.evaluations;

import java.time.LocalDate;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Terms;

/** The terms under which questions are answered. */
@FunctionalInterface
public interface CurrentTerms {
    /** @param day of the question */
    Terms current(Instrument instrument, LocalDate day);
}
