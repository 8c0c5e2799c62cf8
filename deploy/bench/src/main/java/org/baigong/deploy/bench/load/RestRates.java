package org.baigong.deploy.bench.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.baigong.deploy.bench.Median;
import org.baigong.deploy.bench.Table;
import org.baigong.deploy.bench.season.Api;
import org.baigong.deploy.bench.season.Season;
import org.baigong.deploy.bench.server.RunningServer;

/**
 * Requests per second and latency of an evaluation and of the list of determinations, beside "hello"; and of the same
 * evaluation by somebody who is known, beside the one by anybody.
 */
public final class RestRates {
    private static final int CONNECTIONS = 8;
    private static final String MEDAL = """
            {"instrument":"dongguan-2021","on":"2024-09-15","facts":[{"type":"medal","id":"m1","date":"2024-09-15",\
            "competition":"WORLDSKILLS","contest":"WSC2024","event":"Welding","placement":"GOLD","prize":null,\
            "athletes":["athlete-1"],"coaches":["coach-1","coach-2"],"representsDongguan":true}]}""";

    private final Target target;
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private long[] latencies = {};

    private RestRates(Target target) {
        this.target = target;
    }

    public static void measure(Table table, RunningServer server, boolean quick)
            throws IOException, InterruptedException {
        long determined = determinations(server);
        URI base = server.base();
        String token = server.staff().freshToken(RunningServer.OFFICER);
        RestRates hello = new RestRates(Target.get("hello", base, null, "/api/v1/hello"));
        RestRates evaluation = new RestRates(Target.post("evaluation", base, null, "/api/v1/evaluations", MEDAL));
        RestRates known = new RestRates(Target.post("known", base, token, "/api/v1/evaluations", MEDAL));
        RestRates list = new RestRates(Target.get("list", base, token, "/api/v1/determinations?limit=50"));
        List<RestRates> all = List.of(hello, evaluation, known, list);
        try (Load load = new Load(base, CONNECTIONS)) {
            for (RestRates one : all) {
                load.run(one.target, Duration.ofSeconds(quick ? 4 : 15));
            }
            long begun = System.nanoTime();
            long own = ownProcessorTime();
            for (int round = 0; round < (quick ? 3 : 8); round++) {
                for (RestRates one : all) {
                    one.round(load, server, Duration.ofSeconds(quick ? 1 : 3));
                }
            }
            double share = (double) (ownProcessorTime() - own) / (System.nanoTime() - begun);
            evaluation.add(table, "one evaluation, WorldSkills gold, two coaches", "hello", hello, "0.69");
            known.add(table, "the same with a token", "without", evaluation, "0.80");
            list.add(table, "list of 50 of %,d determinations".formatted(determined), "hello", hello, "");
            table.note(
                    ("Part b: %d kept-alive connections in a closed loop; the load generator shares the processor and"
                                    + " took %.2f of its %d cores.")
                            .formatted(CONNECTIONS, share, Runtime.getRuntime().availableProcessors()));
        }
    }

    /** Everything known of one person before every clause, beside the resource that does nothing, both with a token. */
    public static void measureMatching(Table table, RunningServer server, boolean quick, String person)
            throws IOException, InterruptedException {
        URI base = server.base();
        String token = server.staff().freshToken(RunningServer.OFFICER);
        RestRates hello = new RestRates(Target.get("hello with a token", base, token, "/api/v1/hello"));
        RestRates matching =
                new RestRates(Target.get("matching", base, token, "/api/v1/persons/" + person + "/entitlements"));
        List<RestRates> both = List.of(hello, matching);
        try (Load load = new Load(base, CONNECTIONS)) {
            for (RestRates one : both) {
                load.run(one.target, Duration.ofSeconds(quick ? 4 : 15));
            }
            for (int round = 0; round < (quick ? 3 : 8); round++) {
                for (RestRates one : both) {
                    one.round(load, server, Duration.ofSeconds(quick ? 1 : 3));
                }
            }
        }
        matching.add(table, "e", "matching one person with three facts", "hello with a token", hello, "", "3");
    }

    /** There is something to list: what the seasons left, or else a small one. */
    private static long determinations(RunningServer server) throws IOException, InterruptedException {
        Api api = new Api(server, RunningServer.OFFICER);
        long count = api.countDeterminations();
        if (count > 0) {
            return count;
        }
        Season season = Season.of("LIST", 1000, 0);
        season.leadToFreeze(api);
        season.certify(api);
        return api.countDeterminations();
    }

    private void round(Load load, RunningServer server, Duration time) throws IOException, InterruptedException {
        Duration before = server.processorTime();
        Load.Sample sample = load.run(target, time);
        double spent = server.processorTime().minus(before).toNanos() / 1e9;
        rates.add(sample.rate());
        processor.add(spent / sample.latencies().length);
        latencies = LongStream.concat(Arrays.stream(latencies), Arrays.stream(sample.latencies()))
                .toArray();
        System.err.printf("%s: %s%n", target.name(), Table.perSecond(sample.rate()));
    }

    private void add(Table table, String figure, String yardstick, RestRates other, String aim) {
        add(table, "b", figure, yardstick, other, aim, "");
    }

    private void add(
            Table table, String part, String figure, String yardstick, RestRates other, String aim, String aimOfP95) {
        table.add(
                part,
                figure + ": rate",
                Table.perSecond(Median.of(rates)),
                yardstick + ": " + Table.perSecond(Median.of(other.rates)),
                ratio(rates, other.rates),
                aim);
        table.add(
                part,
                "  p95",
                Table.time(p95()),
                yardstick + ": " + Table.time(other.p95()),
                p95() / other.p95(),
                aimOfP95);
        table.add(
                part,
                "  processor time of the server a request",
                Table.time(Median.of(processor)),
                yardstick + ": " + Table.time(Median.of(other.processor)),
                ratio(processor, other.processor),
                "");
    }

    /** Round by round, so that a slower minute of the machine falls out. */
    private static double ratio(List<Double> figures, List<Double> yardsticks) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            ratios.add(figures.get(i) / yardsticks.get(i));
        }
        return Median.of(ratios);
    }

    private double p95() {
        long[] sorted = latencies.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * 0.95)] / 1e9;
    }

    private static long ownProcessorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
