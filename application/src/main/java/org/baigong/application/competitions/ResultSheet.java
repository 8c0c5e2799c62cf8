package org.baigong.application.competitions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baigong.application.common.Column;
import org.baigong.application.common.RowReader;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.Result;

/** The result list 成绩表: one row an entry. */
public final class ResultSheet {
    static final Column EVENT = EntrySheet.EVENT;
    static final Column ENTRY = EntrySheet.ENTRY;
    static final Column PLACEMENT = new Column(
            "placement",
            Text.of("奖项", "placement"),
            Text.of("金奖、银奖、铜奖、优胜奖，空为未获奖", "GOLD, SILVER, BRONZE, MERIT; blank: no award"),
            "金奖",
            false);
    static final Column PRIZE = new Column(
            "prize",
            Text.of("竞赛奖金（元）", "prize money (yuan)"),
            Text.of("两位小数，如30000.00；空为无奖金", "two decimals, e.g. 30000.00; blank: none"),
            "",
            false,
            Column.Kind.AMOUNT);
    static final Column SCORE =
            new Column("score", Text.of("成绩", "score"), Text.of("如92.5，可空", "e.g. 92.5, may be blank"), "92.5", false);

    public static final List<Column> COLUMNS = List.of(EVENT, ENTRY, PLACEMENT, PRIZE, SCORE);

    private ResultSheet() {}

    /** The results of the table, each for an entry of the competition, or every fault in it with its row and column. */
    public static Attempt<List<Result>> read(Table table, Set<EntryKey> entries) {
        List<Fault> faults = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        Set<EntryKey> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            RowReader cells = new RowReader(row, faults);
            int before = faults.size();
            Integer event = cells.number(EVENT);
            String entry = cells.text(ENTRY, 40);
            Placement placement = cells.word(PLACEMENT, Placement.class);
            Yuan prize = cells.yuan(PRIZE);
            BigDecimal score = cells.score(SCORE);
            if (faults.size() > before) {
                continue;
            }
            EntryKey key = new EntryKey(event, entry);
            if (!entries.contains(key)) {
                cells.fault(ENTRY, "ENTRY_UNKNOWN", "项目{0}没有参赛号{1}", "event {0} has no entry {1}", event, entry);
            } else if (!seen.add(key)) {
                cells.fault(ENTRY, "ENTRY_TWICE", "项目{0}参赛号{1}重复", "entry {1} of event {0} stands twice", event, entry);
            } else if (placement == null && prize != null && !prize.isZero()) {
                cells.fault(PRIZE, "PRIZE_WITHOUT_PLACEMENT", "未获奖者不能有奖金", "prize money without an award");
            } else {
                results.add(new Result(event, entry, placement, prize, score));
            }
        }
        return faults.isEmpty() ? Attempt.done(results) : Attempt.refused(faults);
    }
}
