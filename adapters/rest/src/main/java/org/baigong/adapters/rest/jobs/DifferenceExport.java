package org.baigong.adapters.rest.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.baigong.adapters.rest.jobs.DifferenceView.AnswerView;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Column;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.SheetWriter;
import org.baigong.application.surveys.Differences;
import org.baigong.domain.common.Text;

/** Differences as a table for offices, row by row as the database hands them over. */
@ApplicationScoped
public class DifferenceExport {
    private static final List<Column> COLUMNS = List.of(
            Column.of("clause", Text.of("条款", "clause"), Column.Kind.TEXT),
            Column.of("direction", Text.of("变化", "direction"), Column.Kind.TEXT),
            Column.of("role", Text.of("角色", "role"), Column.Kind.TEXT),
            Column.of("beneficiary", Text.of("受益人编号", "beneficiary"), Column.Kind.TEXT),
            Column.of("name", Text.of("姓名或单位", "name"), Column.Kind.TEXT),
            Column.of("identity", Text.of("证件号（已隐去部分）", "identity (masked)"), Column.Kind.TEXT),
            Column.of("fact", Text.of("事实", "fact"), Column.Kind.TEXT),
            Column.of("competition", Text.of("竞赛", "competition"), Column.Kind.TEXT),
            Column.of("outcomeBefore", Text.of("原结果", "outcome before"), Column.Kind.TEXT),
            Column.of("amountBefore", Text.of("原金额（元）", "amount before (yuan)"), Column.Kind.AMOUNT),
            Column.of("valueBefore", Text.of("原内容", "value before"), Column.Kind.TEXT),
            Column.of("outcomeAfter", Text.of("新结果", "outcome after"), Column.Kind.TEXT),
            Column.of("amountAfter", Text.of("新金额（元）", "amount after (yuan)"), Column.Kind.AMOUNT),
            Column.of("valueAfter", Text.of("新内容", "value after"), Column.Kind.TEXT),
            Column.of("applied", Text.of("已调整", "applied"), Column.Kind.TEXT));
    private static final AnswerView NONE = new AnswerView(null, null, null);

    @Inject
    Differences differences;

    @Transactional
    public void write(SheetWriter writer, SheetFormat format, OutputStream out, Actor actor, long job) {
        writer.write(
                format,
                out,
                COLUMNS,
                rows -> differences.each(actor, job, found -> rows.accept(row(DifferenceView.of(found)))));
    }

    private static List<String> row(DifferenceView difference) {
        AnswerView before = difference.before() == null ? NONE : difference.before();
        AnswerView after = difference.after() == null ? NONE : difference.after();
        return Arrays.asList(
                difference.clause(),
                difference.direction(),
                difference.beneficiary().role(),
                difference.beneficiary().id(),
                difference.name(),
                difference.identity(),
                difference.fact(),
                difference.competition(),
                before.outcome(),
                before.amount(),
                before.value(),
                after.outcome(),
                after.amount(),
                after.value(),
                Boolean.toString(difference.applied()));
    }
}
