package org.baigong.deploy.bench.season;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baigong.deploy.bench.Median;
import org.baigong.deploy.bench.Table;
import org.baigong.deploy.bench.server.RunningServer;
import tools.jackson.databind.JsonNode;

/** Time to determine and store a season of three sizes: the certification request alone, beside the copy of its rows. */
public final class Seasons {
    private static final int SMALL = 1_000;
    private static final int MIDDLE = 10_000;
    private static final int LARGE = 100_000;

    private final Api api;
    private final CopyYardstick yardstick;
    private int persons;
    private int count;

    private Seasons(Api api, CopyYardstick yardstick) {
        this.api = api;
        this.yardstick = yardstick;
    }

    private record Times(List<Double> certified, List<Double> copied, List<Integer> determined) {
        Times() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    public static void measure(Table table, RunningServer server, boolean quick)
            throws IOException, InterruptedException {
        settleReading(server);
        Api api = new Api(server, RunningServer.OFFICER);
        try (CopyYardstick yardstick = new CopyYardstick(server)) {
            new Seasons(api, yardstick).measure(table, quick);
        }
    }

    /** As in the demonstration: every medal of a class-I contest earns the title. */
    private static void settleReading(RunningServer server) throws IOException, InterruptedException {
        JsonNode proposal = new Api(server, RunningServer.EDITOR)
                .post(
                        "instruments/dongguan-2021/switches/DG-11.8.classI/proposals",
                        Map.of("value", "BRONZE", "reason", "基准测试"));
        new Api(server, RunningServer.APPROVER)
                .post("proposals/" + proposal.get("id").asLong() + "/approval", null);
    }

    private void measure(Table table, boolean quick) throws IOException, InterruptedException {
        repeat(quick ? 2 : 5, SMALL, new Times());
        repeat(quick ? 1 : 2, MIDDLE, new Times());
        Times small = new Times();
        Times middle = new Times();
        Times large = new Times();
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            repeat(3, SMALL, small);
            repeat(quick ? 1 : 2, MIDDLE, middle);
            repeat(1, LARGE, large);
        }
        add(table, LARGE, large, "5");
        add(table, MIDDLE, middle, "");
        add(table, SMALL, small, "");
        double perResult = Median.of(large.certified) / LARGE;
        addPerResult(table, perResult, MIDDLE, middle, "");
        addPerResult(table, perResult, SMALL, small, "1.20");
    }

    private static void addPerResult(Table table, double perResult, int results, Times times, String aim) {
        double other = Median.of(times.certified) / results;
        table.add(
                "c",
                "time per result at 100,000",
                Table.time(perResult),
                "at %,d: %s".formatted(results, Table.time(other)),
                perResult / other,
                aim);
    }

    private void repeat(int times, int results, Times measured) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            Season season = Season.of("" + ++count, results, persons);
            persons += results;
            season.leadToFreeze(api);
            yardstick.settle();
            long begun = System.nanoTime();
            int determined = season.certify(api);
            double certified = (System.nanoTime() - begun) / 1e9;
            double copied = yardstick.copy(season, determined);
            measured.certified.add(certified);
            measured.copied.add(copied);
            measured.determined.add(determined);
            System.err.printf(
                    "season of %,d: %,d determinations in %s; copied in %s%n",
                    results, determined, Table.time(certified), Table.time(copied));
        }
    }

    private static void add(Table table, int results, Times times, String aim) {
        double certified = Median.of(times.certified);
        double copied = Median.of(times.copied);
        table.add(
                "c",
                "%,d results certified: %,d determinations".formatted(results, times.determined.get(0)),
                Table.time(certified),
                "COPY of these rows: " + Table.time(copied),
                certified / copied,
                aim);
    }
}
