package org.baigong.adapters.rest.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.baigong.application.evaluations.VerdictView.BoundsView;
import org.baigong.application.evaluations.Wording;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.law.Bound;
import org.baigong.domain.law.Bounds;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Terms;

/**
 * A standard on a day, and where it comes from.
 *
 * @param value absent where there is none
 * @param from first day of what was set; absent otherwise
 * @param until last day of what was set, included, where another one follows
 */
record StandardView(
        String key,
        String clause,
        Wording title,
        BoundsView bounds,
        Origin origin,
        String value,
        Wording source,
        String from,
        String until) {

    /** Who says what is paid: the city, the document by a figure of its own, or by a floor; or nobody so far. */
    enum Origin {
        SET,
        DOCUMENT,
        FLOOR,
        NONE
    }

    static StandardView of(Clause clause, Bound bound, Terms terms, LocalDate on) {
        Optional<Standard> standard = terms.standard(bound.key(), on);
        Optional<DateRange> set = standard.map(Standard::period).filter(period -> !period.equals(DateRange.EVER));
        return new StandardView(
                bound.key(),
                clause.code(),
                Wording.of(clause.title()),
                BoundsView.of(bound),
                origin(bound, standard.isPresent(), set.isPresent()),
                standard.map(one -> one.yuan().toString()).orElse(null),
                standard.map(one -> Wording.of(one.source())).orElse(null),
                set.map(period -> period.from().toString()).orElse(null),
                set.map(DateRange::end).map(end -> end.minusDays(1).toString()).orElse(null));
    }

    private static Origin origin(Bound bound, boolean any, boolean set) {
        if (set) {
            return Origin.SET;
        }
        if (!any) {
            return Origin.NONE;
        }
        return bound.bounds() instanceof Bounds.AtLeast ? Origin.FLOOR : Origin.DOCUMENT;
    }
}
