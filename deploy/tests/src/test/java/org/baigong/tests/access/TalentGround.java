package org.baigong.tests.access;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;

/** A nomination under review and a card of each side, by the letters that {@link TalentProbes} fills in. */
final class TalentGround {
    private static final List<String> MORE_EXPERTS = List.of("t.reviewer1", "t.reviewer2");

    private final ServerProcess server;
    private final Client officer;

    TalentGround(ServerProcess server) throws IOException, InterruptedException {
        this.server = server;
        this.officer = server.client();
        for (String expert : MORE_EXPERTS) {
            server.staff().hire(expert, true, List.of("expert"), List.of(), List.of());
        }
    }

    /** @param person the first of two who were never heard of */
    void prepare(Map<String, String> own, Map<String, String> others, String prefix, int person)
            throws IOException, InterruptedException {
        own.put("t", nominated(own, person, true));
        own.put("l", nominated(own, person + 1, true));
        others.put("t", nominated(others, person + 2, false));
        card(own, prefix + "-A", person);
        card(others, prefix + "-B", person + 2);
    }

    /** Up to the scores of two experts; the third is the one whom all tests know, where he or she is to see it. */
    private String nominated(Map<String, String> whose, int person, boolean seen)
            throws IOException, InterruptedException {
        String unit =
                "\"unit\": {\"name\": \"%s\", \"creditCode\": \"%s\"},".formatted(whose.get("name"), whose.get("host"));
        String body = TalentBodies.application(Contest.identity(person), "2023-01-10", unit)
                .replace("\"name\": \"试\"", "\"name\": \"" + whose.get("name") + "丙\"");
        String id = officer.post("leading-talents", body)
                .expect(201)
                .json()
                .get("id")
                .asString();
        String path = "leading-talents/" + id;
        officer.post(path + "/acceptance").expect(200);
        for (String expert : MORE_EXPERTS) {
            assign(path, expert);
            new Client(server.base(), () -> server.staff().token(expert))
                    .put(path + "/review", "application/json", TalentBodies.of("reviewCandidate"))
                    .expect(200);
        }
        if (seen) {
            assign(path, People.EXPERT.id());
        }
        return id;
    }

    private void assign(String path, String expert) throws IOException, InterruptedException {
        officer.send("PUT", path + "/reviewers/" + expert, null, BodyPublishers.noBody())
                .expect(200);
    }

    private void card(Map<String, String> whose, String number, int person) throws IOException, InterruptedException {
        String identity = Contest.identity(person);
        officer.post(
                        "honours",
                        "{\"honours\": [{\"name\": \"试\", \"identityNumber\": \"" + identity
                                + "\", \"title\": \"GUANYI_CRAFTSMAN\", \"since\": \"2022-05-01\"}]}")
                .expect(200);
        String id = officer.post("talent-cards", TalentBodies.card(identity, "2023-04-01"))
                .expect(201)
                .json()
                .get("id")
                .asString();
        server.as(People.APPROVER)
                .post("talent-cards/" + id + "/issue", TalentBodies.issue(number))
                .expect(200);
        whose.put("w", id);
        whose.put("y", number);
    }
}
