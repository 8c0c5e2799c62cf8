package org.baigong.adapters.rest.talents;

import java.time.YearMonth;
import java.util.List;
import org.baigong.application.talents.ReckonRent;

/** What a reckoning recorded, as it is shown. */
record ReckoningView(List<RowView> rows, int determined, int superseded) {
    record RowView(long application, List<String> months) {}

    static ReckoningView of(ReckonRent.Reckoning reckoning) {
        return new ReckoningView(
                reckoning.rows().stream()
                        .map(row -> new RowView(
                                row.application(),
                                row.months().stream().map(YearMonth::toString).toList()))
                        .toList(),
                reckoning.determined(),
                reckoning.superseded());
    }
}
