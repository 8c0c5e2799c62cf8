package org.baigong.adapters.rest.explorer;

import org.baigong.application.evaluations.Wording;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.law.Instrument;

/** A policy document in a list. */
record InstrumentSummary(
        String id,
        Wording title,
        String firstDay,
        String lastDay,
        int articles,
        CoverageView.Counts provisions,
        int standards,
        int switches,
        int lists) {

    static InstrumentSummary of(Instrument instrument, DateRange validity) {
        return new InstrumentSummary(
                instrument.id(),
                Wording.of(instrument.title()),
                validity.from().toString(),
                validity.end().minusDays(1).toString(),
                instrument.articles().size(),
                CoverageView.Counts.of(instrument.clauses()),
                instrument.bounds().size(),
                instrument.switches().size(),
                instrument.lists().size());
    }
}
