package org.baigong.deploy.bench.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.facts.Medal;

/** Medals of one kind, each of another person, handed out in turn so that no two evaluations in a row are the same. */
final class Medals {
    static final LocalDate DAY = LocalDate.of(2024, 9, 15);
    private static final int COUNT = 256;

    private final List<Medal> medals;
    private int next;

    private Medals(ContestLevel level, ContestClass contestClass, int coaches) {
        medals = IntStream.range(0, COUNT)
                .mapToObj(i -> medal(i, level, contestClass, coaches))
                .toList();
    }

    static Medals ofWorldSkills() {
        return new Medals(ContestLevel.WORLDSKILLS, null, 2);
    }

    static Medals ofMunicipalClassI() {
        return new Medals(ContestLevel.MUNICIPAL, ContestClass.I, 0);
    }

    private static Medal medal(int i, ContestLevel level, ContestClass contestClass, int coaches) {
        return new Medal(
                "medal-" + i,
                DAY,
                level,
                contestClass,
                "contest-" + i,
                "event-" + i,
                Placement.GOLD,
                null,
                List.of("athlete-" + i),
                IntStream.range(0, coaches)
                        .mapToObj(coach -> "coach-" + i + "-" + coach)
                        .toList(),
                null,
                true);
    }

    Medal next() {
        next = (next + 1) % COUNT;
        return medals.get(next);
    }
}
