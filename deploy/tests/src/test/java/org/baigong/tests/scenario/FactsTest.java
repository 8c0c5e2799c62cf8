package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A certified fact is matched at once, corrected, withdrawn; what was determined can be replayed byte by byte. */
class FactsTest {
    private static Client officer;

    @BeforeAll
    static void signIn() throws IOException, InterruptedException {
        officer = SharedServer.client();
    }

    private String person(int number) throws IOException, InterruptedException {
        return officer.post(
                        "persons",
                        "{\"name\": \"陈工\", \"identityNumber\": \"" + Contest.identity(740_000 + number) + "\"}")
                .expect(200)
                .json()
                .get("id")
                .asString();
    }

    private JsonNode record(String fact) throws IOException, InterruptedException {
        return officer.post("facts", "{\"facts\": [{\"fact\": " + fact + "}]}")
                .expect(200)
                .json();
    }

    private static String certificate(String person, String level) {
        return ("{\"type\": \"skill-certificate\", \"date\": \"2023-03-01\", \"person\": \"%s\","
                        + " \"certificate\": \"SKILL_LEVEL\", \"occupation\": \"焊工\", \"level\": \"%s\"}")
                .formatted(person, level);
    }

    private List<String> matched(String person, String part) throws IOException, InterruptedException {
        JsonNode answer = officer.get("persons/" + person + "/entitlements?on=2023-06-30")
                .expect(200)
                .json();
        return answer.get(part)
                .valueStream()
                .map(verdict -> verdict.get("clause").asString())
                .toList();
    }

    private List<JsonNode> determined(String person) throws IOException, InterruptedException {
        return officer.get("determinations?beneficiary=" + person)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    @Test
    void a_certificate_opens_the_talent_card_and_says_what_is_missing_for_the_rest()
            throws IOException, InterruptedException {
        String person = person(1);
        record(certificate(person, "TECHNICIAN"));
        assertThat(matched(person, "entitled")).containsExactly("DG-27.2");
        assertThat(matched(person, "open")).containsExactly("DG-8.5");
        JsonNode near = officer.get("persons/" + person + "/entitlements?on=2023-06-30")
                .json()
                .get("near");
        assertThat(near.valueStream().map(verdict -> verdict.get("clause").asString()))
                .containsExactly("DG-8.7");
        assertThat(near.at("/0/reason/nearest/zh").asString()).isNotBlank();
        assertThat(determined(person))
                .extracting(one -> one.at("/verdict/clause").asString())
                .containsExactlyInAnyOrder("DG-8.5", "DG-8.7", "DG-27.2");
    }

    @Test
    void a_corrected_fact_takes_back_what_followed_and_the_past_can_still_be_replayed()
            throws IOException, InterruptedException {
        String person = person(2);
        String name = record(certificate(person, "TECHNICIAN")).at("/facts/0").asString();
        JsonNode card = determined(person).stream()
                .filter(one -> one.at("/verdict/clause").asString().equals("DG-27.2"))
                .findFirst()
                .orElseThrow();
        String fact =
                officer.get("facts?subject=" + person).json().at("/items/0/id").asString();
        officer.put(
                        "facts/" + fact,
                        "application/json",
                        "{\"fact\": " + certificate(person, "SENIOR_WORKER") + ", \"reason\": \"等级录错\"}")
                .expect(200);
        assertThat(matched(person, "entitled")).isEmpty();
        assertThat(determined(person))
                .filteredOn(one -> one.at("/verdict/clause").asString().equals("DG-27.2"))
                .extracting(one -> one.at("/verdict/outcome").asString())
                .containsExactly("REFUSED");

        String before = "determinations/" + card.get("id").asString();
        JsonNode detail = officer.get(before).expect(200).json();
        assertThat(detail.has("supersededAt")).isTrue();
        assertThat(detail.at("/facts/0/name").asString()).isEqualTo(name);
        assertThat(detail.at("/facts/0/fact/level").asString()).isEqualTo("TECHNICIAN");
        JsonNode replay = officer.get(before + "/replay").expect(200).json();
        assertThat(replay.get("same").asBoolean()).isTrue();
        assertThat(replay.get("digest").asString()).isEqualTo(card.get("digest").asString());
        assertThat(replay.get("verdict")).isEqualTo(card.get("verdict"));

        JsonNode versions = officer.get("facts/" + fact).expect(200).json().get("versions");
        assertThat(versions.valueStream().map(one -> one.get("revision").asInt()))
                .containsExactly(1, 2);
        assertThat(versions.at("/1/reason").asString()).isEqualTo("等级录错");
    }

    @Test
    void what_an_older_version_says_cannot_be_changed_unseen() throws IOException, InterruptedException {
        String person = person(3);
        record(certificate(person, "TECHNICIAN"));
        String fact =
                officer.get("facts?subject=" + person).json().at("/items/0/id").asString();
        String corrected = "{\"fact\": " + certificate(person, "SENIOR_WORKER") + ", \"reason\": \"改\"}";
        officer.exchange(
                        "PUT",
                        "facts/" + fact,
                        Map.of("If-Match", "\"2\"", "Content-Type", "application/json"),
                        BodyPublishers.ofString(corrected))
                .expect(412);
        assertThat(matched(person, "entitled")).containsExactly("DG-27.2");
        officer.post("facts/" + fact + "/withdrawal", "{\"reason\": \"重复\"}").expect(200);
        assertThat(determined(person)).isEmpty();
        officer.post("facts/" + fact + "/withdrawal", "{\"reason\": \"重复\"}").expect(404);
    }

    @Test
    void strangers_and_undated_facts_are_refused_and_nothing_of_the_batch_is_kept()
            throws IOException, InterruptedException {
        String person = person(4);
        String batch = "{\"facts\": [{\"fact\": %s}, {\"fact\": %s}, {\"fact\": %s}]}"
                .formatted(
                        certificate(person, "TECHNICIAN"),
                        certificate("nobody", "TECHNICIAN"),
                        certificate(person, "TECHNICIAN").replace("\"date\": \"2023-03-01\",", ""));
        JsonNode problem = officer.post("facts", batch).expect(422).json();
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString()))
                .containsExactlyInAnyOrder("/facts/1", "/facts/2/fact/date");
        assertThat(determined(person)).isEmpty();
    }

    @Test
    void what_a_competition_certified_is_corrected_there() throws IOException, InterruptedException {
        Contest contest = new Contest("FACTS-1", 2, 741_000);
        contest.leadToFreeze(officer);
        officer.post("competitions/FACTS-1/certification").expect(200);
        JsonNode fact =
                officer.get("facts?competition=FACTS-1&type=medal").json().at("/items/0");
        officer.post("facts/" + fact.get("id").asString() + "/withdrawal", "{\"reason\": \"试\"}")
                .expect(409);
        assertThat(fact.at("/fact/class").asString()).isEqualTo("I");
    }

    @Test
    void a_personnel_system_sees_what_names_its_own_organisation() throws IOException, InterruptedException {
        Client own = SharedServer.as(People.HR);
        String mine = organisation("东莞市技师学院", People.OWN);
        String others = organisation("别家", People.OTHER);
        officer.post(
                        "facts",
                        "{\"facts\": [{\"fact\": " + diagnosis(mine) + "}, {\"fact\": " + diagnosis(others) + "}]}")
                .expect(200);
        assertThat(own.get("facts?type=skill-efficiency-diagnosis")
                        .expect(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(one -> one.at("/fact/organisation").asString())
                        .distinct())
                .containsExactly(mine);
        own.get("organisations/" + mine + "/entitlements").expect(200);
        own.get("organisations/" + others + "/entitlements").expect(404);
        own.get("organisations/" + others).expect(404);
    }

    private static String diagnosis(String organisation) {
        return "{\"type\": \"skill-efficiency-diagnosis\", \"date\": \"2023-03-01\", \"organisation\": \""
                + organisation + "\", \"items\": [\"PAY_SYSTEM\"]}";
    }

    private String organisation(String name, String code) throws IOException, InterruptedException {
        return officer.post("organisations", "{\"name\": \"" + name + "\", \"creditCode\": \"" + code + "\"}")
                .expect(200)
                .json()
                .get("id")
                .asString();
    }
}
