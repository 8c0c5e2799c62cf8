package org.baigong.domain.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;

/** Terms with something on the open lists, as the run time will put it there. */
public final class Listed {
    private Listed() {}

    public static Terms terms(
            Instrument instrument,
            Map<String, String> standards,
            Map<String, String> switches,
            Collection<Listing> listings) {
        List<Standard> set = new ArrayList<>();
        standards.forEach((key, value) ->
                set.add(new Standard(key, Yuan.of(value).fen(), DateRange.EVER, Text.of("通知", "notice"))));
        return instrument.terms(set, switches, List.copyOf(listings), instrument.validity());
    }
}
