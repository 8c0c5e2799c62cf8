package org.baigong.deploy.bench.evaluations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.baigong.application.evaluations.EvaluateFacts;
import org.baigong.application.evaluations.Evaluation;
import org.baigong.application.evaluations.Rulebooks;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Rulebook;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.law.WhatIf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Stated facts in, verdicts with their derivations out, past all rules of the document. "Written" goes on to print every
 * text in both languages, as the REST answer does.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EvaluationBenchmark {
    private final Rulebook rulebook = new Rulebooks().find(Rulebooks.DONGGUAN).orElseThrow();
    private final EvaluateFacts evaluate = new EvaluateFacts();
    private final Medals worldSkills = Medals.ofWorldSkills();
    private final Medals municipal = Medals.ofMunicipalClassI();
    private final AwardTable table = new AwardTable();

    /** Stops the run where the two sides do not give the same amount, for then they would not do the same work. */
    @Setup(Level.Trial)
    public void compare() {
        requireSame(worldSkills.next(), "500000");
        requireSame(municipal.next(), "10000");
    }

    private void requireSame(Medal medal, String yuan) {
        String ours = ((Attempt.Done<Evaluation>) written(medal))
                .value()
                .verdicts()
                .get(0)
                .amount();
        if (!ours.equals(yuan + ".00") || table.amount(medal).compareTo(new BigDecimal(yuan)) != 0) {
            throw new IllegalStateException(medal + " does not earn the same on both sides");
        }
    }

    @Benchmark
    public Attempt<List<Verdict>> worldSkills() {
        return judged(worldSkills.next());
    }

    @Benchmark
    public Attempt<List<Verdict>> municipal() {
        return judged(municipal.next());
    }

    @Benchmark
    public Attempt<Evaluation> worldSkillsWritten() {
        return written(worldSkills.next());
    }

    @Benchmark
    public Attempt<Evaluation> municipalWritten() {
        return written(municipal.next());
    }

    @Benchmark
    public BigDecimal worldSkillsDmn() {
        return table.amount(worldSkills.next());
    }

    @Benchmark
    public BigDecimal municipalDmn() {
        return table.amount(municipal.next());
    }

    private Attempt<List<Verdict>> judged(Medal medal) {
        return WhatIf.NOTHING
                .applyTo(rulebook.instrument())
                .then(terms -> Facts.of(Medals.DAY, List.of(medal)).map(facts -> rulebook.judge(facts, terms)));
    }

    private Attempt<Evaluation> written(Medal medal) {
        return evaluate.evaluate(rulebook, Optional.of(Medals.DAY), WhatIf.NOTHING, List.of(medal));
    }
}
