package org.baigong.application.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.law.settings.ListingChange;
import org.baigong.domain.law.settings.ListingEntry;
import org.junit.jupiter.api.Test;

/** The table in which offices say what stands on a list. */
class ListingSheetTest {
    @Test
    void a_row_is_an_item_with_its_days() {
        Attempt<ListingChange> read = read(
                Map.of("item", "电工", "from", "2023-01-01"),
                Map.of("item", "焊工", "title", "焊接工", "from", "2023-01-01", "until", "2024-12-31"),
                Map.of("item", "铣工", "until", "2024-12-31"));
        LocalDate first = LocalDate.of(2023, 1, 1);
        LocalDate last = LocalDate.of(2024, 12, 31);
        assertThat(((Attempt.Done<ListingChange>) read).value())
                .isEqualTo(new ListingChange(
                        "DG-8.6",
                        List.of(
                                new ListingEntry("/rows/2", "电工", "电工", first, null),
                                new ListingEntry("/rows/3", "焊工", "焊接工", first, last),
                                new ListingEntry("/rows/4", "铣工", "铣工", null, last)),
                        "目录"));
    }

    @Test
    void what_is_wrong_is_told_by_row_and_column() {
        Attempt<ListingChange> read = read(
                Map.of("from", "2023-01-01"),
                Map.of("item", "电工"),
                Map.of("item", "焊工", "from", "2023年", "until", "2023-02-29"));
        assertThat(((Attempt.Refused<ListingChange>) read).faults())
                .extracting(fault -> fault.code() + " " + fault.at())
                .containsExactly(
                        "CELL_MISSING /rows/2/item",
                        "CELL_MISSING /rows/3/from",
                        "CELL_MALFORMED /rows/4/from",
                        "CELL_MALFORMED /rows/4/until");
    }

    @SafeVarargs
    private static Attempt<ListingChange> read(Map<String, String>... rows) {
        List<Table.Row> table = IntStream.range(0, rows.length)
                .mapToObj(i -> new Table.Row("/rows/" + (i + 2), rows[i]))
                .toList();
        return ListingSheet.read("DG-8.6", new Table(table), "目录");
    }
}
