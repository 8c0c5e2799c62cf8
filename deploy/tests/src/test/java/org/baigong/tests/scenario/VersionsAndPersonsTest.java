package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.baigong.deploy.demo.Staff;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is changed is changed in the version that was read, and what one person proposes another one decides. */
class VersionsAndPersonsTest {
    private static final String BOTH = "t.both";

    @Test
    void without_a_version_nothing_is_changed_and_with_an_old_one_neither() throws IOException, InterruptedException {
        Client officer = SharedServer.client();
        Contest contest = new Contest("VERSION-1", 2, 520_000);
        Client.Answer filed = officer.post("competitions", contest.filing()).expect(201);
        String first = filed.header("ETag");
        assertThat(first).isEqualTo("\"1\"");
        assertThat(step(officer, "acceptance", Map.of()).status()).isEqualTo(428);
        assertThat(step(officer, "acceptance", Map.of("If-Match", "W/" + first)).status())
                .isEqualTo(412);
        Client.Answer accepted =
                step(officer, "acceptance", Map.of("If-Match", first)).expect(200);
        assertThat(accepted.header("ETag")).isEqualTo("\"2\"");
        JsonNode stale = step(officer, "withdrawal", Map.of("If-Match", first))
                .expect(412)
                .json();
        assertThat(stale.get("code").asString()).isEqualTo("VERSION_STALE");
        assertThat(officer.get("competitions/VERSION-1").json().get("state").asString())
                .isEqualTo("ACCEPTED");
        officer.exchange(
                        "GET",
                        "competitions/VERSION-1",
                        Map.of("If-None-Match", accepted.header("ETag")),
                        BodyPublishers.noBody())
                .expect(304);

        Client.Answer entered = officer.put("competitions/VERSION-1/entries", Client.CSV, contest.entriesCsv())
                .expect(200);
        assertThat(entered.header("ETag")).isEqualTo("\"3\"");
        assertThat(officer.get("competitions/VERSION-1/entries").header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void an_expert_sees_what_is_assigned_for_as_long_as_it_is() throws IOException, InterruptedException {
        Client officer = SharedServer.client();
        Client expert = SharedServer.as(People.EXPERT);
        officer.post("competitions", new Contest("VERSION-2", 1, 0).filing()).expect(201);
        expert.get("competitions/VERSION-2").expect(404);
        String place = "competitions/VERSION-2/experts/" + People.EXPERT.id();
        officer.send("PUT", place, null, BodyPublishers.noBody()).expect(200);
        expert.get("competitions/VERSION-2").expect(200);
        officer.send("DELETE", place, null, BodyPublishers.noBody()).expect(200);
        expert.get("competitions/VERSION-2").expect(404);
    }

    @Test
    void nobody_approves_the_own_proposal_whatever_roles_he_or_she_has() throws IOException, InterruptedException {
        Staff staff = SharedServer.get().staff();
        staff.hire(BOTH, false, List.of("policy-editor", "approver"), List.of(), List.of());
        Client both = new Client(SharedServer.get().base(), () -> staff.token(BOTH));
        String proposal = "proposals/" + propose(both, "DG-11.4.team", "PER_PERSON");
        JsonNode refused = both.post(proposal + "/approval").expect(409).json();
        assertThat(refused.get("code").asString()).isEqualTo("SAME_PERSON");
        assertThat(both.post(proposal + "/rejection")
                        .expect(409)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("SAME_PERSON");
        assertThat(value("DG-11.4.team")).isEqualTo("PER_AWARD");
        assertThat(SharedServer.as(People.EDITOR)
                        .post(proposal + "/withdrawal")
                        .expect(409)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("NOT_THE_PROPOSER");
        both.post(proposal + "/withdrawal").expect(200);
        assertThat(SharedServer.as(People.APPROVER)
                        .post(proposal + "/approval")
                        .expect(409)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("PROPOSAL_CLOSED");
    }

    @Test
    void what_was_settled_meanwhile_is_not_settled_by_an_older_proposal() throws IOException, InterruptedException {
        Client editor = SharedServer.as(People.EDITOR);
        Client approver = SharedServer.as(People.APPROVER);
        String name = "DG-13.2.team";
        String older = propose(editor, name, other(name));
        String newer = propose(editor, name, other(name));
        approver.post("proposals/" + newer + "/approval").expect(200);
        JsonNode refused =
                approver.post("proposals/" + older + "/approval").expect(409).json();
        assertThat(refused.get("code").asString()).isEqualTo("PROPOSAL_SUPERSEDED");
        String back = propose(editor, name, other(name), ", \"replaces\": true");
        approver.post("proposals/" + back + "/approval").expect(200);
    }

    @Test
    void a_queued_certification_is_refused_at_once_where_it_would_be_refused_now()
            throws IOException, InterruptedException {
        Client officer = SharedServer.client();
        officer.post("competitions", new Contest("VERSION-3", 1, 0).filing()).expect(201);
        Client.Answer refused = officer.exchange(
                "POST",
                "competitions/VERSION-3/certification",
                Map.of("If-Match", "*", "Prefer", "respond-async"),
                BodyPublishers.noBody());
        assertThat(refused.expect(409).json().get("code").asString()).isEqualTo("STEP_NOT_ALLOWED");
    }

    private static Client.Answer step(Client officer, String step, Map<String, String> headers)
            throws IOException, InterruptedException {
        return officer.exchange("POST", "competitions/VERSION-1/" + step, headers, BodyPublishers.noBody());
    }

    private static String propose(Client editor, String name, String value) throws IOException, InterruptedException {
        return propose(editor, name, value, "");
    }

    private static String propose(Client editor, String name, String value, String more)
            throws IOException, InterruptedException {
        return editor.post(
                        "instruments/dongguan-2021/switches/" + name + "/proposals",
                        "{\"value\": \"" + value + "\", \"reason\": \"试\"" + more + "}")
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    private static JsonNode choice(String name) throws IOException, InterruptedException {
        return SharedServer.client()
                .get("instruments/dongguan-2021")
                .expect(200)
                .json()
                .get("switches")
                .valueStream()
                .filter(one -> one.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String value(String name) throws IOException, InterruptedException {
        return choice(name).get("value").asString();
    }

    /** A reading that is not in force. */
    private static String other(String name) throws IOException, InterruptedException {
        JsonNode choice = choice(name);
        return choice.get("values")
                .valueStream()
                .map(JsonNode::asString)
                .filter(value -> !value.equals(choice.get("value").asString()))
                .findFirst()
                .orElseThrow();
    }
}
