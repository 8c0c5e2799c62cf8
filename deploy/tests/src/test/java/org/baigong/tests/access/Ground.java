package org.baigong.tests.access;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baigong.domain.common.CreditCode;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;
import tools.jackson.databind.JsonNode;

/**
 * Two certified competitions: one in which everybody who sees a part of the city has a part, and one that is others'. Names and
 * numbers of what belongs to them, by the letters that {@link Probe} fills in.
 */
public record Ground(Map<String, String> own, Map<String, String> others) {
    /** Stands in every name of what is others', and nowhere else. */
    public static final String CANARY = "金丝雀CANARY";

    private static final String OTHER_TOWN = "441900199";
    private static final int MOST_WAITS = 600;
    private static final String SECOND_OFFICER = "t.officer2";

    public static Ground prepare(ServerProcess server, String prefix) throws IOException, InterruptedException {
        server.staff().hire(SECOND_OFFICER, true, List.of("talent-officer"), List.of(), List.of());
        Client officer = server.client();
        Client second = new Client(server.base(), () -> server.staff().token(SECOND_OFFICER));
        String cursor = latestEvent(officer);
        Map<String, String> own = new HashMap<>();
        own.put("c", prefix + "-OWN");
        own.put("host", People.OWN);
        // As other tests file it: the register keeps the first name of an organisation.
        own.put("name", "东莞市技师学院");
        own.put("q", People.TOWN);
        own.put("town", "\"town\": \"" + People.TOWN + "\",");
        Map<String, String> others = new HashMap<>();
        others.put("c", prefix + "-OTHER");
        others.put("host", new CreditCode(People.OTHER).value());
        others.put("name", CANARY);
        others.put("q", OTHER_TOWN);
        others.put("town", "");
        for (Map<String, String> one : List.of(own, others)) {
            one.put("e", cursor);
            one.put("p", proposal(server));
            one.put("k", calendarProposal(server));
            one.put("z", decision(server));
            officer.post("instruments/dongguan-2021/indicators/reports", Probe.filled(Probes.FAIRS, one))
                    .expect(200);
        }
        lead(officer, own, 700_000);
        officer.send(
                        "PUT",
                        "competitions/" + own.get("c") + "/experts/" + People.EXPERT.id(),
                        null,
                        BodyPublishers.noBody())
                .expect(200);
        lead(second, others, 710_000);
        new TalentGround(server).prepare(own, others, prefix, 751_000 + Math.floorMod(prefix.hashCode(), 300) * 3);
        return new Ground(own, others);
    }

    /** Up to the certification, which is queued and waited for. */
    private static void lead(Client officer, Map<String, String> whose, int firstPerson)
            throws IOException, InterruptedException {
        String path = "competitions/" + whose.get("c");
        officer.post("competitions", Probe.filled(Probes.FILING, whose)).expect(201);
        officer.post(path + "/acceptance").expect(200);
        officer.put(path + "/entries", Client.CSV, entries(whose.get("name"), firstPerson))
                .expect(200);
        officer.put(path + "/results", Client.CSV, "event,entry,placement\n1,1,GOLD\n1,2,SILVER")
                .expect(200);
        officer.post(path + "/freeze").expect(200);
        JsonNode job = officer.exchange(
                        "POST",
                        path + "/certification",
                        Map.of("If-Match", "*", "Prefer", "respond-async"),
                        BodyPublishers.noBody())
                .expect(202)
                .json();
        String id = job.get("id").asString();
        whose.put("j", id);
        for (int waits = 0; !officer.get("jobs/" + id).expect(200).json().has("finishedAt"); waits++) {
            if (waits == MOST_WAITS) {
                throw new IllegalStateException("the job does not end");
            }
            Thread.sleep(100);
        }
        JsonNode hosting = officer.get("determinations?clause=DG-11.1&competition=" + whose.get("c"))
                .expect(200)
                .json();
        whose.put("d", hosting.at("/items/0/id").asString());
        JsonNode fact = officer.get("facts?type=competition-hosting&competition=" + whose.get("c"))
                .expect(200)
                .json();
        whose.put("f", fact.at("/items/0/id").asString());
        whose.put("o", fact.at("/items/0/fact/host").asString());
        whose.put("n", enrolled(officer, whose.get("name"), firstPerson));
    }

    private static String enrolled(Client officer, String name, int person) throws IOException, InterruptedException {
        String draft = "{\"name\": \"%s甲\", \"identityNumber\": \"%s\"}".formatted(name, Contest.identity(person));
        return officer.post("persons", draft).expect(200).json().get("id").asString();
    }

    private static String entries(String name, int firstPerson) {
        return "event,entry,role,name,identityNumber\n1,1,ATHLETE,%1$s甲,%2$s\n1,2,ATHLETE,%1$s乙,%3$s"
                .formatted(name, Contest.identity(firstPerson), Contest.identity(firstPerson + 1));
    }

    private static String proposal(ServerProcess server) throws IOException, InterruptedException {
        return server.as(People.EDITOR)
                .post(
                        "instruments/dongguan-2021/switches/DG-11.4.team/proposals",
                        "{\"value\": \"PER_PERSON\", \"reason\": \"试问\"}")
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    private static String decision(ServerProcess server) throws IOException, InterruptedException {
        return server.client()
                .post("instruments/dongguan-2021/provisions/DG-16.4/decisions", Probes.NOT_LEFT_TO_PERSONS)
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    private static String calendarProposal(ServerProcess server) throws IOException, InterruptedException {
        return server.as(People.EDITOR)
                .post(
                        "calendar/2999/proposals",
                        "{\"notices\": [\"n\"], \"offDays\": [\"2999-01-01\"], \"makeUpDays\": [], \"reason\": \"试问\"}")
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    /** From where on what follows is told: a parameter, or nothing where nothing was told so far. */
    private static String latestEvent(Client officer) throws IOException, InterruptedException {
        String from = "";
        while (true) {
            JsonNode page = officer.get("events?limit=500" + from).expect(200).json();
            if (page.get("items").isEmpty()) {
                return from;
            }
            from = "&cursor=" + page.get("next").asString();
        }
    }
}
