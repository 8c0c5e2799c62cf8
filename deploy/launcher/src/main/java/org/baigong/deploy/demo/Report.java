package org.baigong.deploy.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The result as a table, with three determinations explained, and whether it is what the floors of the document make. */
final class Report {
    private static final BigDecimal EXPECTED_TOTAL = new BigDecimal("10349000.00");
    private static final long EXPECTED_TITLES = 141;
    private static final List<String> EXAMPLES = List.of("DG-11.1", "DG-11.4", "DG-11.8");
    private static final String LINE = "─".repeat(92);

    private final Api api;
    private final PrintStream out;
    private final Map<String, JsonNode> clauses = new HashMap<>();

    Report(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    boolean print() throws IOException, InterruptedException {
        for (JsonNode article : api.get("instruments/dongguan-2021").get("articles")) {
            article.get("clauses")
                    .forEach(clause -> clauses.put(clause.get("code").asString(), clause));
        }
        BigDecimal total = BigDecimal.ZERO;
        long titles = 0;
        out.println();
        out.println(row("条款", "内容", "结果", "数量", "金额（元）"));
        out.println(LINE);
        for (JsonNode item : api.get("determinations/totals").get("items")) {
            BigDecimal amount = new BigDecimal(item.get("amount").asString());
            long count = item.get("count").asLong();
            String clause = item.get("clause").asString();
            boolean granted = item.get("outcome").asString().equals("GRANTED");
            total = total.add(amount);
            titles += granted && clause.equals("DG-11.8") ? count : 0;
            out.println(row(
                    clause,
                    item.at("/title/zh").asString(),
                    item.get("outcome").asString(),
                    "" + count,
                    amount.signum() == 0 ? "" : String.format("%,.2f", amount)));
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

    private void explain(String clause) throws IOException, InterruptedException {
        JsonNode found = api.get("determinations?limit=1&outcome=GRANTED&clause=" + clause)
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
