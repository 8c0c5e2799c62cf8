package org.baigong.tests.fuzz;

import java.io.IOException;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;
import tools.jackson.databind.JsonNode;

/** The happy path of certified facts, of those whom they name, and of what follows. */
final class FactsPath {
    private static final String GROUNDS = "{\"reason\": \"试\"}";
    private final HappyPath path;

    FactsPath(HappyPath path) {
        this.path = path;
    }

    void walk() throws IOException, InterruptedException {
        String person = id(path.ask(
                        People.OFFICER,
                        "enrolPerson",
                        "",
                        "{\"name\": \"试\", \"identityNumber\": \"" + Contest.identity(720_003) + "\"}")
                .is(200));
        String organisation = id(path.ask(
                        People.OFFICER,
                        "enrolOrganisation",
                        "",
                        "{\"name\": \"东莞市技师学院\", \"creditCode\": \"" + People.OWN + "\"}")
                .is(200));
        path.ask(People.OFFICER, "recordFacts", "", "{\"facts\": [" + honour(person, "") + "]}")
                .is(200);
        for (String read : new String[] {"getPerson", "matchPerson"}) {
            path.ask(People.OFFICER, read, person, "").is(200);
        }
        for (String read : new String[] {"getOrganisation", "matchOrganisation"}) {
            path.ask(People.OFFICER, read, organisation, "").is(200);
        }
        String fact = first(path.asked(People.OFFICER, "listFacts", "?subject=" + person, 200));
        String tag = path.ask(People.OFFICER, "getFact", fact, "").is(200).header("ETag");
        path.ask(People.OFFICER, "getFact", fact, "", new Header("If-None-Match", tag))
                .is(304);
        String corrected = honour(person, ", \"reason\": \"试\"");
        path.ask(People.OFFICER, "correctFact", fact, corrected, HappyPath.ANY).is(200);
        path.ask(People.OFFICER, "withdrawFact", fact, GROUNDS, HappyPath.ANY).is(200);
        path.ask(People.OFFICER, "withdrawFact", fact, GROUNDS, HappyPath.ANY).is(404);
        String kept = first(path.asked(People.OFFICER, "listFacts", "?type=competition-hosting", 200));
        path.ask(People.OFFICER, "withdrawFact", kept, GROUNDS, HappyPath.ANY).is(409);
        path.ask(People.OFFICER, "correctFact", kept, corrected, HappyPath.ANY).is(409);
        String determined = first(path.asked(People.OFFICER, "listDeterminations", "", 200));
        path.ask(People.OFFICER, "getDetermination", determined, "").is(200);
        path.ask(People.OFFICER, "replayDetermination", determined, "").is(200);
    }

    /** As it has to be sent, about nobody in particular. */
    static String right(String operation) {
        return operation.equals("withdrawFact") ? GROUNDS : honour("nobody", ", \"reason\": \"试\"");
    }

    private static String honour(String person, String more) {
        return "{\"fact\": {\"type\": \"honour\", \"date\": \"2022-11-20\", \"person\": \"" + person
                + "\", \"title\": \"OTHER\"}" + more + "}";
    }

    private static String id(Reply reply) {
        return json(reply).get("id").asString();
    }

    private static String first(Reply reply) {
        return json(reply).at("/items/0/id").asString();
    }

    private static JsonNode json(Reply reply) {
        return Client.JSON.readTree(reply.bytes());
    }
}
