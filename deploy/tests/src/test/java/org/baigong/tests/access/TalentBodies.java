package org.baigong.tests.access;

import java.util.Map;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;

/** Bodies that are right in shape, by the id of the operation that takes them about a talent or a card. */
public final class TalentBodies {
    private static final String GROUNDS = "{\"reason\": \"试\"}";
    private static final String DECISION = "{\"on\": \"2023-03-15\", \"document\": \"试字〔2023〕1号\"}";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("applyForTitle", application(Contest.identity(750_001), "2023-01-10", "")),
            Map.entry("returnApplication", "{\"missing\": [\"社保证明\"]}"),
            Map.entry("supplementApplication", "{\"materials\": [\"社保证明\"]}"),
            Map.entry("withdrawApplication", GROUNDS),
            Map.entry("reviewCandidate", "{\"score\": 90, \"remarks\": \"试\"}"),
            Map.entry("recuseFromReview", GROUNDS),
            Map.entry("proposeTitle", "{\"class\": \"II\", \"allowance\": \"150000.00\", \"reason\": \"试\"}"),
            Map.entry("conferTitle", DECISION),
            Map.entry("proposeClassChange", "{\"class\": \"I\", \"from\": \"2023-09-01\", \"reason\": \"试\"}"),
            Map.entry("changeClass", "{\"document\": \"试字〔2023〕2号\"}"),
            Map.entry("proposeRevocation", GROUNDS),
            Map.entry("revokeTitle", DECISION),
            Map.entry("rejectTitleProposal", GROUNDS),
            Map.entry("recordLease", "{\"from\": \"2023-03\", \"proposed\": \"2000.00\"}"),
            Map.entry("pauseRent", "{\"from\": \"2023-05\", \"to\": \"2023-06\", \"reason\": \"试\"}"),
            Map.entry("resumeRent", "{\"from\": \"2023-06\", \"reason\": \"试\"}"),
            Map.entry("endRent", "{\"on\": \"2023-10-10\", \"reason\": \"试\"}"),
            Map.entry("reckonRent", "{\"through\": \"2023-07\"}"),
            Map.entry("reckonAllRents", "{\"through\": \"2023-07\"}"),
            Map.entry("recordPurchase", "{\"on\": \"2023-11-20\", \"document\": \"试\"}"),
            Map.entry(
                    "recordIntroduction",
                    "{\"unit\": {\"name\": \"东莞市技师学院\", \"creditCode\": \"" + People.OWN
                            + "\"}, \"unitKind\": \"ENTERPRISE\", \"on\": \"2023-04-20\", \"document\": \"试\"}"),
            Map.entry("applyForCard", card(Contest.identity(750_001), "2023-04-01")),
            Map.entry("issueCard", issue("FUZZ-YC")),
            Map.entry("declineCard", GROUNDS),
            Map.entry("renewCard", "{\"on\": \"2023-04-20\", \"validUntil\": \"2025-06-30\"}"),
            Map.entry("revokeCard", "{\"on\": \"2023-05-20\", \"reason\": \"试\"}"));

    private TalentBodies() {}

    public static String of(String operation) {
        return BODIES.get(operation);
    }

    public static boolean has(String operation) {
        return BODIES.containsKey(operation);
    }

    /** @param more members of the object, each with a comma behind it */
    static String application(String identity, String appliedOn, String more) {
        return """
                {"person": {"name": "试", "identityNumber": "%s"}, %s "channel": "EVALUATION", "appliedOn": "%s",
                 "statement": "试", "materials": ["申报表"]}""".formatted(identity, more, appliedOn);
    }

    public static String card(String identity, String appliedOn) {
        return "{\"person\": {\"name\": \"试\", \"identityNumber\": \"" + identity + "\"}, \"appliedOn\": \"" + appliedOn
                + "\"}";
    }

    public static String issue(String number) {
        return "{\"number\": \"" + number + "\", \"on\": \"2023-04-10\", \"validFrom\": \"2023-04-10\","
                + " \"validUntil\": \"2024-04-09\"}";
    }
}
