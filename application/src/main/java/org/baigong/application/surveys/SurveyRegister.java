package org.baigong.application.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.baigong.application.common.Progress;
import org.baigong.application.facts.Dossiers;

/**
 * Goes through the register subject by subject and hands over what differs. It reads one state of the register in a transaction
 * that can change and lock nothing, and keeps no more of it in memory than two chunks: one is compared while the next is read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SurveyRegister {
    private static final int MOST_SUBJECTS = 1_000;
    /** A subject that more facts name than this is a chunk of its own. */
    private static final long MOST_FACTS = 5_000;

    private static final int MOST_PERCENT_OF_LONG = 10_000;

    @Inject
    Population population;

    @Inject
    Dossiers dossiers;

    @Inject
    Differences differences;

    /** Compares one chunk while the next one is read. */
    @Inject
    Executor executor;

    int mostSubjects = MOST_SUBJECTS;

    /** @param comparer made in the transaction that reads, so that it compares with the same state */
    public Population.Size survey(long job, Part part, Supplier<Comparer> comparer, Progress progress) {
        population.holdStill();
        Comparer comparing = comparer.get();
        Population.Size size = population.size(part);
        CompletableFuture<List<Difference>> comparison = CompletableFuture.completedFuture(List.of());
        long seen = 0;
        for (List<Population.Named> batch = population.next(part, "", mostSubjects);
                !batch.isEmpty();
                batch = population.next(part, last(batch), mostSubjects)) {
            for (Set<String> subjects : chunks(batch)) {
                Supplier<List<Difference>> next = comparing.comparing(new Chunk(subjects, dossiers.of(subjects)));
                keep(job, comparison.join());
                comparison = CompletableFuture.supplyAsync(next, executor);
            }
            seen += batch.size();
            tell(progress, seen, size.subjects());
        }
        keep(job, comparison.join());
        return size;
    }

    private void keep(long job, List<Difference> found) {
        if (!found.isEmpty()) {
            List<Difference> sorted = new ArrayList<>(found);
            sorted.sort(Comparator.comparing((Difference one) -> one.key().beneficiary()));
            differences.add(job, sorted);
        }
    }

    private static void tell(Progress progress, long seen, long all) {
        progress.at((int) (MOST_PERCENT_OF_LONG * Math.min(seen, all) / Math.max(1, all)), MOST_PERCENT_OF_LONG);
    }

    private static String last(List<Population.Named> batch) {
        return batch.get(batch.size() - 1).subject();
    }

    private static List<Set<String>> chunks(List<Population.Named> batch) {
        List<Set<String>> chunks = new ArrayList<>();
        Set<String> chunk = new HashSet<>();
        long facts = 0;
        for (Population.Named named : batch) {
            if (!chunk.isEmpty() && facts + named.facts() > MOST_FACTS) {
                chunks.add(chunk);
                chunk = new HashSet<>();
                facts = 0;
            }
            chunk.add(named.subject());
            facts += named.facts();
        }
        chunks.add(chunk);
        return chunks;
    }
}
