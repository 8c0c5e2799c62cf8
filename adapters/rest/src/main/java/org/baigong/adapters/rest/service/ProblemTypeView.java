package org.baigong.adapters.rest.service;

import org.baigong.adapters.rest.problems.ProblemType;
import org.baigong.domain.common.Text;

/** A type of problem as it is published. */
record ProblemTypeView(String type, int status, Wording title, Wording meaning) {

    record Wording(String zh, String en) {
        static Wording of(Text text) {
            return new Wording(text.zh(), text.en());
        }
    }

    static ProblemTypeView of(ProblemType type) {
        return new ProblemTypeView(type.uri(), type.status(), Wording.of(type.title()), Wording.of(type.meaning()));
    }
}
