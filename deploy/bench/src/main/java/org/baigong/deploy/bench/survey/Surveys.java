package org.baigong.deploy.bench.survey;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baigong.deploy.bench.Table;
import org.baigong.deploy.bench.load.RestRates;
import org.baigong.deploy.bench.season.Api;
import org.baigong.deploy.bench.server.HeapWatch;
import org.baigong.deploy.bench.server.RunningServer;
import tools.jackson.databind.JsonNode;

/** A preview of a standard and a recomputation over registers of two sizes; then matching, over the larger one. */
public final class Surveys {
    private static final String STANDARD = "instruments/dongguan-2021/standards/DG-11.4/proposals";
    /** In form and check character right, of an area that does not exist. */
    private static final String IDENTITY = "990000198501010019";

    private static final Duration POLLED = Duration.ofMillis(200);

    private final Table table;
    private final RunningServer server;
    private final BenchRegister register;
    private final Api officer;
    private final Api editor;

    private Surveys(Table table, RunningServer server, BenchRegister register)
            throws IOException, InterruptedException {
        this.table = table;
        this.server = server;
        this.register = register;
        this.officer = new Api(server, RunningServer.OFFICER);
        this.editor = new Api(server, RunningServer.EDITOR);
    }

    public static void measure(Table table, RunningServer server, boolean quick)
            throws IOException, InterruptedException {
        try (BenchRegister register = new BenchRegister(server)) {
            Surveys surveys = new Surveys(table, server, register);
            long small = quick ? 10_000 : 100_000;
            long large = quick ? 100_000 : 1_000_000;
            surveys.preview(small, "");
            surveys.recompute(small, "");
            surveys.preview(large, "60 s");
            RestRates.measureMatching(table, server, quick, surveys.somebody());
            surveys.recompute(large, "60 s");
        }
    }

    /** A technician with a medal and a title, as the office would enter all that. */
    private String somebody() throws IOException, InterruptedException {
        String id = officer.post("persons", Map.of("name", "王伟", "identityNumber", IDENTITY))
                .get("id")
                .asString();
        List<Map<String, Object>> facts = List.of(
                Map.of(
                        "type", "medal",
                        "date", "2023-07-07",
                        "competition", "MUNICIPAL",
                        "class", "I",
                        "placement", "GOLD",
                        "prize", "0.00",
                        "athletes", List.of(id)),
                Map.of(
                        "type", "skill-certificate",
                        "date", "2023-05-04",
                        "person", id,
                        "certificate", "SKILL_LEVEL",
                        "occupation", "焊工",
                        "level", "TECHNICIAN",
                        "holderStatus", "WORKER"),
                Map.of("type", "honour", "date", "2022-11-20", "person", id, "title", "GUANYI_CRAFTSMAN"));
        officer.post(
                "facts",
                Map.of("facts", facts.stream().map(fact -> Map.of("fact", fact)).toList()));
        return id;
    }

    private void preview(long facts, String aim) throws IOException, InterruptedException {
        register.grow(facts);
        System.err.printf(
                "%,d facts, %s rows of subjects%n", facts, register.text("select count(*) from fact_subject"));
        JsonNode proposal = editor.post(
                STANDARD, Map.of("value", "12345.00", "from", "2023-01-01", "notice", "基准", "reason", "基准测试"));
        String path = "proposals/" + proposal.get("id").asLong();
        survey("preview of a standard over %,d facts".formatted(facts), editor, path + "/preview", null, aim);
        editor.post(path + "/withdrawal", null);
    }

    /** There has to be something that is compared. */
    private void recompute(long facts, String aim) throws IOException, InterruptedException {
        String path = "determinations/recomputations";
        survey("brought in line, up to %,d facts".formatted(facts), officer, path, Map.of("apply", true), "");
        survey("recomputation over %,d facts".formatted(facts), officer, path, Map.of(), aim);
    }

    private void survey(String figure, Api asking, String path, Object body, String aim)
            throws IOException, InterruptedException {
        double before = register.scan();
        JsonNode job;
        double seconds;
        HeapWatch watch = HeapWatch.start(server);
        try (watch) {
            long begun = System.nanoTime();
            job = asking.post(path, body);
            while (!job.has("finishedAt")) {
                Thread.sleep(POLLED.toMillis());
                job = asking.get("jobs/" + job.get("id").asLong());
            }
            seconds = (System.nanoTime() - begun) / 1e9;
        }
        if (!job.get("state").asString().equals("DONE")) {
            throw new IOException(job.toString());
        }
        double scan = (before + register.scan()) / 2;
        table.add("e", figure, Table.time(seconds), "scan: " + Table.time(scan), seconds / scan, aim);
        table.add(
                "e",
                "  %,d subjects, %,d touched; heap at most, of it old"
                        .formatted(
                                job.at("/result/subjects").asLong(),
                                job.at("/result/touched").asLong()),
                Table.megabytes(watch.mostUsed()),
                Table.megabytes(watch.mostOld()),
                null,
                "");
        System.err.printf("%s: %s, scan %s, %s%n", figure, Table.time(seconds), Table.time(scan), job.get("result"));
    }
}
