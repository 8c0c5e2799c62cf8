package org.baigong.deploy.bench.evaluations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.baigong.deploy.bench.Median;
import org.baigong.deploy.bench.Table;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all evaluation benchmarks, one thread each, round by round so that a slower minute hits them all. */
public final class Evaluations {
    private Evaluations() {}

    public static void measure(Table table, boolean quick) throws RunnerException {
        OutputFormat progress = OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL);
        Map<String, ArrayList<Double>> measured = new TreeMap<>();
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            Collection<RunResult> results = new Runner(options(quick), progress).run();
            for (RunResult result : results) {
                measured.computeIfAbsent(result.getPrimaryResult().getLabel(), name -> new ArrayList<>())
                        .add(result.getPrimaryResult().getScore());
            }
        }
        Map<String, Double> rates = new TreeMap<>();
        measured.forEach((name, values) -> rates.put(name, Median.of(values)));
        add(table, rates, "worldSkills", "WorldSkills gold, two coaches");
        add(table, rates, "municipal", "municipal class-I gold");
    }

    private static Options options(boolean quick) {
        TimeValue time = TimeValue.seconds(quick ? 1 : 2);
        return new OptionsBuilder()
                .include(EvaluationBenchmark.class.getName())
                .threads(1)
                .forks(1)
                .shouldFailOnError(true)
                .warmupIterations(quick ? 3 : 5)
                .warmupTime(time)
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(time)
                .build();
    }

    private static void add(Table table, Map<String, Double> rates, String name, String medal) {
        double dmn = rates.get(name + "Dmn");
        String yardstick = "Drools DMN, amount alone: " + Table.perSecond(dmn);
        double judged = rates.get(name);
        table.add("a", medal + ", derived", Table.perSecond(judged), yardstick, judged / dmn, "300,000/s and 3 x");
        double written = rates.get(name + "Written");
        table.add("a", medal + ", written in zh and en", Table.perSecond(written), yardstick, written / dmn, "");
    }
}
