package org.baigong.domain.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Text;

/** Terms under which something stands on an open list. */
public final class Listed {
    private Listed() {}

    public static Terms on(Instrument instrument, String list, String item, String first, String last) {
        DateRange days = DateRange.closed(LocalDate.parse(first), LocalDate.parse(last));
        Listing listing = new Listing(list, item, days, Text.of("通知", "notice"));
        return instrument.terms(List.of(), Map.of(), List.of(listing), instrument.validity());
    }
}
