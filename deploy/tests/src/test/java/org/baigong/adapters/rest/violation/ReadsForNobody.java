package org.baigong.adapters.rest.violation;

import org.baigong.application.competitions.Results;

/** Breaks a rule on purpose. */
public class ReadsForNobody {
    public Object everything(Results results) {
        return results.of("2023-001");
    }
}
