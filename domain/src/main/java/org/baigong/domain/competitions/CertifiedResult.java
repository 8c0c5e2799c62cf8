package org.baigong.domain.competitions;

import java.util.List;

/** A result with who achieved it, persons and organisations by the ids of the register. */
public record CertifiedResult(
        Result result, List<String> athletes, List<String> coaches, String trainingBase, boolean representsDongguan) {
    public CertifiedResult {
        athletes = List.copyOf(athletes);
        coaches = List.copyOf(coaches);
    }
}
