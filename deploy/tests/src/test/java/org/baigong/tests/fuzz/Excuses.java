package org.baigong.tests.fuzz;

import java.util.List;

/** What is described and cannot be expected of a server that is well and alone with the test. */
final class Excuses {
    private static final List<String> UNCONTESTED = List.of(
            "assignExpert",
            "dismissExpert",
            "changeAccount",
            "resetPassword",
            "resetSecondFactor",
            "unlockAccount",
            "recordHonours",
            "reckonAllRents",
            "recordFacts",
            "enrolPerson",
            "enrolOrganisation",
            "proposeListings",
            "recomputeDeterminations",
            "reportIndicators",
            // Only what was determined under rules that have changed since cannot be replayed.
            "replayDetermination");

    private Excuses() {}

    static boolean excused(Described.Answer answer) {
        return switch (answer.status()) {
            // Limits are off in tests: RateLimitTest.
            case 429 -> true;
            // The database is there: ShutdownTest.
            case 503 -> true;
            // Where an outside issuer keeps the accounts, there are none here.
            case 404 -> List.of("listAccounts", "createAccount").contains(answer.operation());
            // Only while a request with the same key is at work: RepeatedRequestsTest.
            case 409 -> UNCONTESTED.contains(answer.operation());
            default -> false;
        };
    }
}
