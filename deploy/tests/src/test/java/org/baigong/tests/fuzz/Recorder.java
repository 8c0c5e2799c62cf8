package org.baigong.tests.fuzz;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Remembers which of the answers that are described have been seen. */
final class Recorder {
    private final Set<Described.Answer> seen = ConcurrentHashMap.newKeySet();

    void saw(Order order, Reply reply) {
        if (!order.method().equals("HEAD")) {
            seen.add(new Described.Answer(order.operation().id(), reply.status(), reply.mediaType()));
        }
    }

    /** The described ones that never came, but for those that cannot be expected here. */
    Set<String> missing(List<Described> operations, Predicate<Described.Answer> excused) {
        Set<String> missing = new TreeSet<>();
        for (Described operation : operations) {
            operation.described().stream()
                    .filter(answer -> !seen.contains(answer) && !excused.test(answer))
                    .forEach(answer -> missing.add(answer.toString()));
        }
        return missing;
    }
}
