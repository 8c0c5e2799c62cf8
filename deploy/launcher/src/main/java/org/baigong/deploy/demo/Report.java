package org.baigong.deploy.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The result as a table, with three determinations explained, and whether it is what the floors of the document make. */
final class Report {
    private static final BigDecimal EXPECTED_TOTAL = new BigDecimal("10349000.00");
    private static final long EXPECTED_TITLES = 141;
    private static final List<String> EXAMPLES = List.of("DG-11.1", "DG-11.4", "DG-11.8");
    private static final String EXAMPLE_CONTEST = "DG2023-01";
    private static final String LINE = "─".repeat(92);

    private final Api api;
    private final PrintStream out;
    private final Map<String, JsonNode> clauses = new LinkedHashMap<>();

    Report(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    /** @return whether the totals are those of the document's floors */
    boolean print(Season season) throws IOException, InterruptedException {
        for (JsonNode article : api.get("instruments/dongguan-2021").get("articles")) {
            article.get("clauses")
                    .forEach(clause -> clauses.put(clause.get("code").asString(), clause));
        }
        BigDecimal total = BigDecimal.ZERO;
        long titles = 0;
        out.println();
        out.println(row("条款", "内容", "结果", "数量", "金额（元）"));
        out.println(LINE);
        for (Total line : totals(season)) {
            total = total.add(line.amount());
            titles += line.outcome().equals("GRANTED") && line.clause().equals("DG-11.8") ? line.count() : 0;
            out.println(row(
                    line.clause(),
                    clauses.get(line.clause()).at("/title/zh").asString(),
                    line.outcome(),
                    "" + line.count(),
                    line.amount().signum() == 0 ? "" : String.format("%,.2f", line.amount())));
        }
        out.println(LINE);
        out.println(row("合计", "total", "", "", String.format("%,.2f", total)));
        out.printf("授予“东莞市技术能手”%d人 / titles granted%n%n", titles);
        for (String clause : EXAMPLES) {
            explain(clause);
        }
        boolean asExpected = total.compareTo(EXPECTED_TOTAL) == 0 && titles == EXPECTED_TITLES;
        if (!asExpected) {
            out.printf("应为 / expected: %,.2f, %d%n", EXPECTED_TOTAL, EXPECTED_TITLES);
        }
        return asExpected;
    }

    private record Total(String clause, String outcome, long count, BigDecimal amount) {
        Total plus(Total other) {
            return new Total(clause, outcome, count + other.count, amount.add(other.amount));
        }
    }

    /** Of the season's competitions together, in the order of the document. */
    private Collection<Total> totals(Season season) throws IOException, InterruptedException {
        Map<String, Total> totals = new HashMap<>();
        for (Season.Contest contest : season.contests()) {
            for (JsonNode item : api.get("determinations/totals?competition=" + contest.number())
                    .get("items")) {
                Total total = new Total(
                        item.get("clause").asString(),
                        item.get("outcome").asString(),
                        item.get("count").asLong(),
                        new BigDecimal(item.get("amount").asString()));
                totals.merge(total.clause() + total.outcome(), total, Total::plus);
            }
        }
        List<String> order = List.copyOf(clauses.keySet());
        return totals.values().stream()
                .sorted(Comparator.comparing((Total total) -> order.indexOf(total.clause()))
                        .thenComparing(Total::outcome))
                .toList();
    }

    private void explain(String clause) throws IOException, InterruptedException {
        JsonNode found = api.get(
                        "determinations?limit=1&outcome=GRANTED&competition=" + EXAMPLE_CONTEST + "&clause=" + clause)
                .get("items");
        for (JsonNode determination : found) {
            JsonNode verdict = determination.get("verdict");
            out.printf("◆ %s %s%n", clause, clauses.get(clause).at("/title/zh").asString());
            out.printf(
                    "  依据 / by      %s%n                 %s%n",
                    clauses.get(clause).at("/citation/zh").asString(),
                    clauses.get(clause).at("/citation/en").asString());
            out.printf(
                    "  受益人 / to    %s（%s）%n",
                    determination.get("name").asString(),
                    determination.get("identity").asString());
            out.printf("  事实 / fact    %s%n", determination.get("fact").asString());
            for (JsonNode step : verdict.get("derivation")) {
                out.printf(
                        "  推导 / because %s%n                 %s%n",
                        step.get("zh").asString(), step.get("en").asString());
            }
            String what = verdict.has("amount")
                    ? verdict.get("amount").asString() + " 元 / yuan"
                    : verdict.get("value").asString();
            out.printf("  结果 / result  %s%n", what);
            out.printf("  版本 / version %s%n%n", determination.get("version").asString());
        }
    }

    private static String row(String clause, String title, String outcome, String count, String amount) {
        return pad(clause, 10) + pad(title, 44) + pad(outcome, 16) + left(count, 6) + left(amount, 16);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static String left(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** Chinese characters take two columns of a terminal. */
    private static int width(String text) {
        return (int) text.chars()
                .map(c -> c >= 0x2E80 || c == '“' || c == '”' ? 2 : 1)
                .sum();
    }
}
