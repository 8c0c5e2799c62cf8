package org.baigong.application.competitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baigong.application.common.Column;
import org.baigong.application.common.RowReader;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.Participant;

/** The list of titles held 称号登记表: one row a person and title. */
public final class HonourSheet {
    static final Column NAME = EntrySheet.NAME;
    static final Column IDENTITY = EntrySheet.IDENTITY;
    static final Column TITLE = new Column(
            "title", Text.of("称号", "title"), Text.of("如东莞市技术能手", "e.g. DONGGUAN_TECHNICAL_EXPERT"), "东莞市技术能手", true);
    static final Column SINCE = new Column(
            "since", Text.of("授予日期", "since"), Text.of("如2022-11-20", "e.g. 2022-11-20"), "2022-11-20", true);
    static final Column COMPETITION = new Column(
            "competition",
            Text.of("获得称号的竞赛级别", "contest level"),
            Text.of("如市级竞赛，非竞赛获得则空", "e.g. MUNICIPAL; blank: not won in a contest"),
            "",
            false);

    public static final List<Column> COLUMNS = List.of(NAME, IDENTITY, TITLE, SINCE, COMPETITION);

    private HonourSheet() {}

    static Attempt<List<HonourRecord>> read(Table table) {
        List<Fault> faults = new ArrayList<>();
        List<HonourRecord> honours = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            RowReader cells = new RowReader(row, faults);
            String name = cells.text(NAME, 100);
            IdentityNumber identity = cells.read(IDENTITY, IdentityNumber::isValid, IdentityNumber::new);
            HonorificTitle title = cells.word(TITLE, HonorificTitle.class);
            LocalDate since = cells.day(SINCE);
            ContestLevel competition = cells.word(COMPETITION, ContestLevel.class);
            if (faults.isEmpty()) {
                honours.add(new HonourRecord(new Participant(name, identity), title, since, competition));
            }
        }
        return faults.isEmpty() ? Attempt.done(honours) : Attempt.refused(faults);
    }
}
