package org.baigong.adapters.rest.determinations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
            column("id", "编号", "id"),
            column("competition", "竞赛", "competition"),
            column("clause", "条款", "clause"),
            column("outcome", "结果", "outcome"),
            column("benefit", "待遇", "benefit"),
            column("amount", "金额（元）", "amount (yuan)"),
            column("value", "内容", "value"),
            column("role", "角色", "role"),
            column("name", "姓名或单位", "name"),
            column("identity", "证件号（已隐去部分）", "identity (masked)"),
            column("reason", "理由", "reason"),
            column("derivation", "推导", "derivation"),
            column("fact", "事实", "fact"),
            column("version", "规则版本", "version"),
            column("digest", "内容摘要", "digest"),
            column("determinedBy", "认定人", "determined by"),
            column("determinedAt", "认定时间", "determined at"),
            column("supersededAt", "被更正时间", "superseded at"));

    @Inject
    Determinations determinations;

    @Transactional
    public void write(SheetWriter writer, SheetFormat format, OutputStream out, DeterminationQuery query) {
        writer.write(
                format,
                out,
                COLUMNS,
                rows -> determinations.each(query, determination -> rows.accept(row(determination))));
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

    private static Column column(String key, String zh, String en) {
        return new Column(key, Text.of(zh, en), Text.of("", ""), "", false);
    }
}
