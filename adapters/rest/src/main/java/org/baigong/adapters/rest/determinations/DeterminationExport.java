package org.baigong.adapters.rest.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Column;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.SheetWriter;
import org.baigong.application.determinations.DeterminationQuery;
import org.baigong.application.determinations.DeterminationRecord;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.evaluations.VerdictView;
import org.baigong.domain.common.Text;

/** Determinations as a table for offices, row by row as the database hands them over. */
@ApplicationScoped
public class DeterminationExport {
    private static final List<Column> COLUMNS = List.of(
            Column.of("id", Text.of("编号", "id"), Column.Kind.TEXT),
            Column.of("competition", Text.of("竞赛", "competition"), Column.Kind.TEXT),
            Column.of("clause", Text.of("条款", "clause"), Column.Kind.TEXT),
            Column.of("outcome", Text.of("结果", "outcome"), Column.Kind.TEXT),
            Column.of("benefit", Text.of("待遇", "benefit"), Column.Kind.TEXT),
            Column.of("amount", Text.of("金额（元）", "amount (yuan)"), Column.Kind.AMOUNT),
            Column.of("value", Text.of("内容", "value"), Column.Kind.TEXT),
            Column.of("role", Text.of("角色", "role"), Column.Kind.TEXT),
            Column.of("name", Text.of("姓名或单位", "name"), Column.Kind.TEXT),
            Column.of("identity", Text.of("证件号（已隐去部分）", "identity (masked)"), Column.Kind.TEXT),
            Column.of("reason", Text.of("理由", "reason"), Column.Kind.TEXT),
            Column.of("derivation", Text.of("推导", "derivation"), Column.Kind.TEXT),
            Column.of("fact", Text.of("事实", "fact"), Column.Kind.TEXT),
            Column.of("version", Text.of("规则版本", "version"), Column.Kind.TEXT),
            Column.of("digest", Text.of("内容摘要", "digest"), Column.Kind.TEXT),
            Column.of("determinedBy", Text.of("认定人", "determined by"), Column.Kind.TEXT),
            Column.of("determinedAt", Text.of("认定时间", "determined at"), Column.Kind.TEXT),
            Column.of("supersededAt", Text.of("被更正时间", "superseded at"), Column.Kind.TEXT));

    @Inject
    Determinations determinations;

    @Transactional
    public void write(SheetWriter writer, SheetFormat format, OutputStream out, Scope scope, DeterminationQuery query) {
        writer.write(
                format,
                out,
                COLUMNS,
                rows -> determinations.each(scope, query, determination -> rows.accept(row(determination))));
    }

    private static List<String> row(DeterminationRecord determination) {
        VerdictView verdict = determination.verdict();
        String reason = verdict.reason() == null
                ? null
                : verdict.reason().zh() + " / " + verdict.reason().en();
        String derivation = verdict.derivation().stream()
                .map(step -> step.clause() + " " + step.zh() + " / " + step.en())
                .collect(Collectors.joining("；"));
        return Arrays.asList(
                Long.toString(determination.id()),
                determination.competition(),
                verdict.clause(),
                verdict.outcome(),
                verdict.benefit(),
                verdict.amount(),
                verdict.value(),
                verdict.beneficiary().role(),
                determination.name(),
                determination.identity(),
                reason,
                derivation,
                determination.fact(),
                determination.version(),
                determination.digest(),
                determination.determinedBy(),
                determination.determinedAt().toString(),
                determination.supersededAt() == null
                        ? null
                        : determination.supersededAt().toString());
    }
}
