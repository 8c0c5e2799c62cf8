package org.baigong.domain.competitions.facts;

import java.util.List;
import org.baigong.domain.competitions.Result;

/** A result with who achieved it, persons and organisations by the ids of the register. */
public record CertifiedResult(
        Result result, List<String> athletes, List<String> coaches, String trainingBase, boolean representsDongguan) {
    public CertifiedResult {
        athletes = List.copyOf(athletes);
        coaches = List.copyOf(coaches);
    }
}
