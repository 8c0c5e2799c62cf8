package org.baigong.application.evaluations;

import java.time.LocalDate;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Text;

/** What whoever asks about today should know first, with the days for which to ask instead. */
public record Notice(String code, String zh, String en, String firstDay, String lastDay) {
    private static final Text OUTSIDE = Text.of(
            "今天（{0}）不在文件有效期内（{1}至{2}）。如要按最后有效日测算，请以on={2}再次测算",
            "today ({0}) lies outside the validity of the document ({1} to {2}); to ask as of its last day, ask with on={2}");

    public static Notice outside(DateRange validity, LocalDate today) {
        LocalDate last = validity.end().minusDays(1);
        Text text = OUTSIDE.with(today, validity.from(), last);
        return new Notice(
                "OUTSIDE_VALIDITY", text.zh(), text.en(), validity.from().toString(), last.toString());
    }
}
