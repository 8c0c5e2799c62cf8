package org.baigong.application.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.baigong.application.common.Progress;
import org.baigong.application.facts.Dossiers;

/**
 * Goes through the register subject by subject and hands over what differs. It reads one state of the register in a transaction
 * that can change and lock nothing, and keeps no more of it in memory than one chunk.
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

    int mostSubjects = MOST_SUBJECTS;

    /** @param comparer made in the transaction that reads, so that it compares with the same state */
    public Population.Size survey(long job, Part part, Supplier<Comparer> comparer, Progress progress) {
        population.holdStill();
        Comparer comparing = comparer.get();
        Population.Size size = population.size(part);
        long seen = 0;
        for (List<Population.Named> batch = population.next(part, "", mostSubjects);
                !batch.isEmpty();
                batch = population.next(part, last(batch), mostSubjects)) {
            for (Set<String> subjects : chunks(batch)) {
                List<Difference> found =
                        new ArrayList<>(comparing.differences(new Chunk(subjects, dossiers.of(subjects))));
                if (!found.isEmpty()) {
                    found.sort(
                            Comparator.comparing((Difference one) -> one.key().beneficiary()));
                    differences.add(job, found);
                }
            }
            seen += batch.size();
            tell(progress, seen, size.subjects());
        }
        return size;
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
