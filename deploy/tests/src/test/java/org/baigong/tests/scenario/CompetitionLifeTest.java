package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.databind.JsonNode;

/** The life of a competition through the public interface, with what goes wrong in it. */
class CompetitionLifeTest {
    private static int people = 500_000;

    private Client client;
    private Contest contest;
    private String path;

    @BeforeEach
    void file(TestInfo test) throws IOException, InterruptedException {
        client = SharedServer.client();
        contest = new Contest("L-" + Math.abs(test.getDisplayName().hashCode()), 4, people += 10);
        path = "competitions/" + contest.number();
        contest.fileAndAccept(client);
        client.put(path + "/entries", Client.CSV, contest.entriesCsv()).expect(200);
    }

    @Test
    void steps_out_of_order_are_refused_with_a_code_and_change_nothing() throws IOException, InterruptedException {
        for (String step : List.of("acceptance", "rejection", "freeze", "unfreeze", "clearance", "certification")) {
            JsonNode problem = client.post(path + "/" + step).expect(409).json();
            assertThat(problem.get("code").asString()).isEqualTo("STEP_NOT_ALLOWED");
        }
        assertThat(client.get(path).json().get("state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void a_file_with_one_bad_row_brings_in_nothing_and_names_every_fault() throws IOException, InterruptedException {
        String results = "项目编号,参赛号,奖项,竞赛奖金（元）\n1,1,金奖,\n1,9,银奖,\n1,2,镀金奖,\n2,x,,1.5\n1,1,铜奖,\n";
        JsonNode problem =
                client.put(path + "/results", Client.CSV, results).expect(422).json();
        assertThat(problem.get("errors"))
                .extracting(error -> error.get("pointer").asString() + " "
                        + error.get("code").asString())
                .containsExactly(
                        "/rows/3/entry ENTRY_UNKNOWN",
                        "/rows/4/placement CELL_MALFORMED",
                        "/rows/5/prize CELL_MALFORMED",
                        "/rows/6/entry ENTRY_TWICE");
        assertThat(client.get(path + "/results").json().get("items")).isEmpty();
        assertThat(client.get(path).json().get("state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void the_template_filled_in_comes_back_as_excel() throws IOException, InterruptedException {
        byte[] template = client.get("templates/results.xlsx").expect(200).bytes();
        JsonNode empty =
                client.put(path + "/results", Client.XLSX, template).expect(422).json();
        assertThat(empty.get("code").asString()).isEqualTo("EMPTY_TABLE");
        assertThat(client.get("templates/entries.csv").expect(200).text()).contains("身份证号");
    }

    @Test
    void ties_two_golds_and_an_event_without_a_gold_are_paid_as_they_are() throws IOException, InterruptedException {
        certify("1,1,金奖\n1,2,金奖\n1,3,铜奖\n1,4,");
        assertThat(granted("DG-11.4")).containsExactly("10000.00", "10000.00");
        assertThat(granted("DG-11.6")).containsExactly("5000.00");
        assertThat(granted("DG-11.1")).containsExactly("200000.00");
    }

    @Test
    void a_correction_determines_anew_and_never_doubles() throws IOException, InterruptedException {
        certify("1,1,金奖\n1,2,银奖\n1,3,铜奖\n1,4,优胜奖");
        client.post(path + "/certification").expect(409);
        String before = client.list("&competition=" + contest.number());
        String correction = """
                {"reason": "复核", "results": [{"event": 1, "entry": "1", "placement": "SILVER"}, {"event": 1, "entry": "3", "placement": null}]}""";
        JsonNode corrected =
                client.post(path + "/corrections", correction).expect(200).json();
        assertThat(corrected.get("revision").asInt()).isEqualTo(2);
        assertThat(granted("DG-11.4")).isEmpty();
        assertThat(granted("DG-11.5")).containsExactly("8000.00", "8000.00");
        assertThat(granted("DG-11.6")).isEmpty();
        assertThat(granted("DG-11.7")).containsExactly("1000.00");
        String after = client.list("&competition=" + contest.number());
        JsonNode again =
                client.post(path + "/corrections", correction).expect(200).json();
        assertThat(again.get("determined").asInt()).isZero();
        assertThat(again.get("revision").asInt()).isEqualTo(2);
        assertThat(client.list("&competition=" + contest.number())).isEqualTo(after);
        client.post(path + "/corrections", """
                        {"reason": "恢复", "results": [{"event": 1, "entry": "1", "placement": "GOLD"}, {"event": 1, "entry": "3", "placement": "BRONZE"}]}""").expect(200);
        assertThat(client.list("&competition=" + contest.number())).isEqualTo(before);
        assertThat(client.list("&superseded=true&competition=" + contest.number())
                        .lines()
                        .count())
                .isGreaterThan(before.lines().count());
    }

    @Test
    void a_correction_can_add_a_forgotten_award_but_no_unknown_entry() throws IOException, InterruptedException {
        certify("1,1,金奖");
        client.post(
                        path + "/corrections",
                        "{\"reason\": \"漏报\", \"results\": [{\"event\": 1, \"entry\": \"2\", \"placement\": \"SILVER\"}]}")
                .expect(200);
        assertThat(granted("DG-11.5")).containsExactly("8000.00");
        JsonNode problem = client.post(
                        path + "/corrections",
                        "{\"reason\": \"r\", \"results\": [{\"event\": 1, \"entry\": \"9\", \"placement\": \"GOLD\"}]}")
                .expect(422)
                .json();
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/results/0/entry");
    }

    @Test
    void unfrozen_results_can_be_imported_again_and_filing_twice_is_one_filing()
            throws IOException, InterruptedException {
        client.put(path + "/results", Client.CSV, "event,entry,placement\n1,1,GOLD")
                .expect(200);
        client.post(path + "/freeze").expect(200);
        client.put(path + "/results", Client.CSV, "event,entry,placement\n1,1,SILVER")
                .expect(409);
        client.post(path + "/unfreeze", "{\"reason\": \"漏填\"}").expect(200);
        client.put(path + "/results", Client.CSV, "event,entry,placement\n1,1,SILVER")
                .expect(200);
        client.post("competitions", contest.filing()).expect(200);
        JsonNode other = client.post("competitions", contest.filing().replace("焊接", "车工"))
                .expect(409)
                .json();
        assertThat(other.get("code").asString()).isEqualTo("COMPETITION_NUMBER_TAKEN");
    }

    @Test
    void nobody_sees_an_identity_number_whole() throws IOException, InterruptedException {
        certify("1,1,金奖");
        String identity = Contest.identity(contest.firstPerson() + 1);
        for (String shown : List.of(
                path,
                path + "/entries",
                path + "/results",
                "determinations?competition=" + contest.number(),
                "determinations.csv?competition=" + contest.number())) {
            assertThat(client.get(shown).expect(200).text())
                    .doesNotContain(identity)
                    .doesNotContain("12990000MB2C000021");
        }
        assertThat(client.get(path + "/entries").text()).contains(identity.substring(14));
    }

    @Test
    void an_unknown_filter_is_refused_and_an_unknown_value_finds_nothing() throws IOException, InterruptedException {
        client.get("determinations?clauze=DG-11.4").expect(400);
        client.get("determinations?outcome=MAYBE").expect(400);
        client.get("determinations?limit=0").expect(400);
        client.get("determinations?cursor=rubbish").expect(400);
        assertThat(client.get("determinations?clause=DG-99.9")
                        .expect(200)
                        .json()
                        .get("items"))
                .isEmpty();
        client.get("competitions/none").expect(404);
        client.get("determinations/0").expect(404);
    }

    private void certify(String rows) throws IOException, InterruptedException {
        client.put(path + "/results", Client.CSV, "event,entry,placement\n" + rows)
                .expect(200);
        client.post(path + "/freeze").expect(200);
        client.post(path + "/certification").expect(200);
    }

    private List<String> granted(String clause) throws IOException, InterruptedException {
        JsonNode items = client.get(
                        "determinations?outcome=GRANTED&competition=" + contest.number() + "&clause=" + clause)
                .expect(200)
                .json()
                .get("items");
        return items.valueStream()
                .map(item -> item.at("/verdict/amount").asString())
                .toList();
    }
}
