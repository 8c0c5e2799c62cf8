package org.baigong.application.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.baigong.application.common.Column;
import org.baigong.application.common.RowReader;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.plans.measuring.Measured;
import org.baigong.domain.plans.measuring.Quantity;
import org.baigong.domain.plans.measuring.Report;

/** The table of reported figures 指标填报表: one row an indicator, year and town. */
public final class IndicatorSheet {
    static final Column INDICATOR = new Column(
            "indicator", Text.of("指标", "indicator"), Text.of("指标编号，如DG-15.4", "e.g. DG-15.4"), "DG-15.4", true);
    static final Column YEAR = new Column(
            "year", Text.of("年度", "year"), Text.of("有效期内的四位年份", "four digits, within the term"), "2023", true);
    static final Column TOWN = new Column(
            "town", Text.of("镇街代码", "town"), Text.of("九位代码；空则为全市", "nine digits; blank: the whole city"), "", false);
    static final Column VALUE = new Column(
            "value",
            Text.of("数值", "value"),
            Text.of("整数；按任期考核的指标填截至年末累计数", "whole number; of the term: up to the end of the year"),
            "200000",
            false);
    static final Column PART =
            new Column("part", Text.of("部分", "part"), Text.of("占比类指标的部分，整数", "of a share, whole number"), "", false);
    static final Column TOTAL =
            new Column("total", Text.of("总数", "total"), Text.of("占比类指标的总数，整数", "of a share, whole number"), "", false);
    static final Column DOCUMENT = new Column(
            "document",
            Text.of("来源文件", "document"),
            Text.of("文号或报表名称", "number or name of the source"),
            "统计年报〔2023〕1号",
            true);
    static final Column REASON = new Column(
            "reason",
            Text.of("更正理由", "reason"),
            Text.of("更正已填报的数时必填", "where a reported figure is corrected"),
            "",
            false);
    public static final List<Column> COLUMNS = List.of(INDICATOR, YEAR, TOWN, VALUE, PART, TOTAL, DOCUMENT, REASON);
    private static final String COUNT = "0|[1-9][0-9]{0,8}";
    private static final int MAX_REASON = 1_000;

    private IndicatorSheet() {}

    /** A row as it was stated. */
    record Row(RowReader cells, String place, Report report, String reason) {}

    /** @param indicators those of the document, by name */
    static List<Row> read(Table table, Map<String, Indicator> indicators, List<Fault> faults) {
        List<Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            int before = faults.size();
            RowReader cells = new RowReader(row, faults);
            Indicator indicator = cells.read(INDICATOR, indicators::containsKey, indicators::get);
            Integer year = cells.read(YEAR, cell -> cell.matches("2[0-9]{3}"), Integer::valueOf);
            TownCode town = cells.read(TOWN, TownCode::isValid, TownCode::new);
            Long value = count(cells, VALUE);
            Long part = count(cells, PART);
            Long total = count(cells, TOTAL);
            String document = cells.text(DOCUMENT, 200);
            String reason = cells.text(REASON, MAX_REASON);
            if (faults.size() == before) {
                Attempt<Report> report =
                        Report.of(indicator, year, town, Quantity.of(indicator, value, part, total), document);
                if (report instanceof Attempt.Refused<Report> refused) {
                    refused.faults().forEach(fault -> faults.add(fault.at(row.place() + fault.at())));
                } else {
                    rows.add(new Row(cells, row.place(), ((Attempt.Done<Report>) report).value(), reason));
                }
            }
        }
        return rows;
    }

    private static Long count(RowReader cells, Column column) {
        return cells.read(column, cell -> cell.matches(COUNT), Long::valueOf);
    }

    /** A row of the same table, of what is in force. */
    static List<String> row(StoredReport stored) {
        Measured measured = stored.report().measured();
        Quantity.Share share = measured.quantity() instanceof Quantity.Share one ? one : null;
        return Arrays.asList(
                measured.indicator(),
                Integer.toString(measured.year()),
                measured.town() == null ? null : measured.town().value(),
                measured.quantity() instanceof Quantity.Count count ? Long.toString(count.value()) : null,
                share == null ? null : Long.toString(share.part()),
                share == null ? null : Long.toString(share.total()),
                stored.report().document(),
                stored.reason());
    }
}
