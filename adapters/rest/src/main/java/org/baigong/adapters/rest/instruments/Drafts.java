package org.baigong.adapters.rest.instruments;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** Members of what was proposed, checked against the contract before. */
final class Drafts {
    private Drafts() {}

    static LocalDate day(JsonNode draft, String name) {
        return LocalDate.parse(draft.get(name).asString());
    }

    /** Whether it says that it corrects what is set from the same day. */
    static boolean replaces(JsonNode draft) {
        return draft.path("replaces").asBoolean(false);
    }
}
