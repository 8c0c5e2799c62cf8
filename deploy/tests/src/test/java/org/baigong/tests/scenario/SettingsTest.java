package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What two persons set while the server runs holds from its day on, on every node within two seconds. On servers of its own:
 * what is set here would be set for every other test.
 */
class SettingsTest {
    private static final String INSTRUMENT = "instruments/dongguan-2021";
    private static final String SECOND_APPROVER = "t.approver2";
    private static final long TWO_SECONDS = 2_000_000_000;

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static ServerProcess node;
    private static Client editor;
    private static Client approver;
    private static Client anybody;
    private static Client anybodyElsewhere;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ServerProcess.start(Files.createTempDirectory(folder, "one").resolve("data"));
        node = server.node(folder.resolve("other"));
        editor = server.as(People.EDITOR);
        approver = server.as(People.APPROVER);
        anybody = server.as(People.ANYBODY);
        anybodyElsewhere = node.as(People.ANYBODY);
    }

    @AfterAll
    static void stop() throws IOException {
        node.close();
        server.close();
    }

    @Test
    void a_standard_pays_from_its_day_on_without_a_restart_on_both_nodes() throws IOException, InterruptedException {
        String key = "DG-12.8.NATIONAL.I.GOLD";
        assertThat(gold(anybody, "2022-06-30")).isEqualTo("NEEDS_DECISION NO_STANDARD");
        JsonNode proposal = propose("standards/" + key, standard("20000.00", "2022-07-01", ""));
        assertThat(proposal.get("kind").asString()).isEqualTo("STANDARD");
        assertThat(proposal.get("retroactive").asBoolean()).isTrue();
        assertThat(proposal.has("before")).isFalse();
        assertThat(gold(anybody, "2022-07-01")).isEqualTo("NEEDS_DECISION NO_STANDARD");
        approve(proposal);
        soon(anybody, "2022-07-01", "GRANTED 20000.00");
        soon(anybodyElsewhere, "2022-07-01", "GRANTED 20000.00");
        assertThat(gold(anybody, "2022-06-30")).isEqualTo("NEEDS_DECISION NO_STANDARD");

        approve(propose("standards/" + key, standard("25000.00", "2023-01-01", "")));
        soon(anybody, "2023-01-01", "GRANTED 25000.00");
        assertThat(gold(anybody, "2022-12-31")).isEqualTo("GRANTED 20000.00");
        assertThat(standardOn(key, "2022-06-30")).isEqualTo("NONE - -");
        assertThat(standardOn(key, "2022-07-01")).isEqualTo("SET 20000.00 2022-12-31");
        assertThat(standardOn(key, "2023-01-01")).isEqualTo("SET 25000.00 -");
        assertThat(standardOn("DG-13.2", "2023-01-01")).isEqualTo("DOCUMENT 500000.00 -");

        refused("standards/" + key, standard("21000.00", "2022-07-01", ""), 409, "STANDARD_OVERLAPS");
        refused("standards/" + key, standard("20000.00", "2022-09-01", ""), 409, "STANDARD_IN_FORCE");
        approve(propose("standards/" + key, standard("21000.00", "2022-07-01", ", \"replaces\": true")));
        soon(anybody, "2022-12-31", "GRANTED 21000.00");
        JsonNode history = anybody.get(INSTRUMENT + "/standards/" + key + "/history")
                .expect(200)
                .json()
                .get("items");
        assertThat(history.valueStream()
                        .map(one -> one.get("value").asString() + (one.has("replacedAt") ? " replaced" : "")))
                .containsExactly("21000.00", "25000.00", "20000.00 replaced");
    }

    @Test
    void outside_its_bound_nothing_is_proposed() throws IOException, InterruptedException {
        String key = "standards/DG-12.4.NATIONAL";
        refused(key, standard("29999.99", "2023-01-01", ""), 422, "STANDARD_OUT_OF_BOUNDS");
        refused(key, standard("50000.01", "2023-01-01", ""), 422, "STANDARD_OUT_OF_BOUNDS");
        refused(key, standard("4e4", "2023-01-01", ""), 422, "WRONG_SHAPE");
        refused("standards/DG-0.none", standard("40000.00", "2023-01-01", ""), 404, "UNKNOWN_KEY");
        approve(propose(key, standard("50000.00", "2023-01-01", "")));
    }

    @Test
    void nobody_sets_anything_alone_and_nobody_sets_what_was_set_meanwhile() throws Exception {
        server.staff().hire("t.both", false, List.of("policy-editor", "approver"), List.of(), List.of());
        Client both = new Client(server.base(), () -> server.staff().token("t.both"));
        String key = "standards/DG-12.5.NATIONAL";
        JsonNode own = both.post(INSTRUMENT + "/" + key + "/proposals", standard("60000.00", "2023-01-01", ""))
                .expect(201)
                .json();
        String before = shown("DG-12.5");
        assertThat(code(both.post(path(own) + "/approval"), 409)).isEqualTo("SAME_PERSON");
        JsonNode newer = propose(key, standard("70000.00", "2023-06-01", ""));
        assertThat(shown("DG-12.5")).isEqualTo(before);
        approve(newer);
        String after = shown("DG-12.5");
        assertThat(code(approver.post(path(own) + "/approval"), 409)).isEqualTo("PROPOSAL_SUPERSEDED");
        assertThat(code(approver.post(path(newer) + "/approval"), 409)).isEqualTo("PROPOSAL_CLOSED");
        assertThat(shown("DG-12.5")).isEqualTo(after).isNotEqualTo(before);
        assertThat(approver.get(path(own)).expect(200).json().get("state").asString())
                .isEqualTo("PROPOSED");
    }

    @Test
    void of_two_who_approve_at_once_one_does() throws Exception {
        server.staff().hire(SECOND_APPROVER, false, List.of("approver"), List.of(), List.of());
        Client second = new Client(node.base(), () -> server.staff().token(SECOND_APPROVER));
        second.get("proposals").expect(200);
        String key = "standards/DG-12.5.PROVINCIAL";
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= 5; round++) {
                JsonNode proposal = propose(key, standard("5" + round + "000.00", "2023-0" + round + "-01", ""));
                List<Callable<Integer>> both = new ArrayList<>();
                for (Client one : List.of(approver, second)) {
                    both.add(() -> one.exchange(
                                    "POST",
                                    path(proposal) + "/approval",
                                    Map.of("If-Match", "\"1\""),
                                    BodyPublishers.noBody())
                            .status());
                }
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> answer : threads.invokeAll(both)) {
                    answers.add(answer.get());
                }
                assertThat(answers).containsExactlyInAnyOrder(200, 412);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(anybody.get(INSTRUMENT + "/standards/DG-12.5.PROVINCIAL/history")
                        .expect(200)
                        .json()
                        .get("items"))
                .hasSize(5);
    }

    @Test
    void a_reading_holds_for_who_asks_from_its_day_on() throws IOException, InterruptedException {
        String name = "DG-13.10.classes";
        JsonNode proposal = propose(
                "switches/" + name, "{\"value\": \"ALL_CLASS_I\", \"from\": \"2024-03-01\", \"reason\": \"会议纪要\"}");
        assertThat(proposal.get("before").asString()).isEqualTo("UNDECIDED");
        approve(proposal);
        assertThat(reading(name, "2024-02-29")).isEqualTo("UNDECIDED");
        assertThat(reading(name, "2024-03-01")).isEqualTo("ALL_CLASS_I");
        refused(
                "switches/" + name,
                "{\"value\": \"UNDECIDED\", \"from\": \"2024-03-01\", \"reason\": \"又\"}",
                409,
                "READING_OVERLAPS");
        refused("switches/DG-0.none", "{\"value\": \"X\", \"reason\": \"又\"}", 404, "UNKNOWN_KEY");
        anybody.get(INSTRUMENT + "/switches/DG-0.none").expect(404);
    }

    @Test
    void a_catalogue_comes_in_as_a_table_all_rows_or_none_and_goes_out_as_one()
            throws IOException, InterruptedException {
        String csv = "条目,名称,列入日期,截止日期（含）\n电工,,2023-01-01,\n焊工,焊接工,2023-01-01,2023-12-31\n";
        String other = "lists/DG-5.3/proposals?notice=" + encoded("目录〔2023〕1号") + "&reason=" + encoded("年度更新");
        approve(editor.send("POST", INSTRUMENT + "/" + other, Client.CSV, BodyPublishers.ofString(csv))
                .expect(201)
                .json());
        Client.Answer excel = anybody.get(INSTRUMENT + "/lists/DG-5.3/listings.xlsx?on=2023-06-30")
                .expect(200);
        String catalogue = INSTRUMENT + "/lists/DG-8.6/proposals?notice=" + encoded("紧缺目录") + "&reason=r";
        JsonNode proposal = editor.send("POST", catalogue, Client.XLSX, BodyPublishers.ofByteArray(excel.bytes()))
                .expect(201)
                .json();
        assertThat(proposal.at("/change/entries")).hasSize(2);
        assertThat(items("2023-06-30")).isEmpty();
        approve(proposal);
        assertThat(items("2022-12-31")).isEmpty();
        assertThat(items("2023-12-31")).containsExactly("焊工 焊接工", "电工 电工");
        assertThat(items("2024-01-01")).containsExactly("电工 电工");

        String wrong = "item,title,from,until\n钳工,,2024-01-01,\n电工,,2024-01-01,\n,,2024-01-01,\n铣工,,,2024-01-01";
        JsonNode faults = editor.send("POST", catalogue, Client.CSV, BodyPublishers.ofString(wrong))
                .expect(422)
                .json();
        assertThat(faults.get("errors")
                        .valueStream()
                        .map(one -> one.get("pointer").asString()))
                .containsExactly("/rows/4/item");
        JsonNode contradicting = editor.send(
                        "POST", catalogue, Client.CSV, BodyPublishers.ofString(wrong.replace("\n,,", "\n车工,,")))
                .expect(422)
                .json();
        assertThat(contradicting
                        .get("errors")
                        .valueStream()
                        .map(one -> one.get("code").asString() + " "
                                + one.get("pointer").asString()))
                .containsExactly("LISTING_OVERLAPS /rows/3/from", "NOT_LISTED /rows/5/until");
        assertThat(editor.send("POST", INSTRUMENT + "/lists/DG-8.6/proposals", Client.CSV, BodyPublishers.ofString(csv))
                        .expect(400)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("BAD_PARAMETER");
        assertThat(items("2024-01-01")).containsExactly("电工 电工");
        approve(
                propose(
                        "lists/DG-8.6",
                        "{\"entries\": [{\"item\": \"电工\", \"until\": \"2024-06-30\"}], \"notice\": \"调出\", \"reason\": \"r\"}"));
        assertThat(items("2024-06-30")).containsExactly("电工 电工");
        assertThat(items("2024-07-01")).isEmpty();
        assertThat(editor.all("proposals").stream()
                        .filter(one -> one.get("kind").asString().equals("LISTING")))
                .hasSize(3)
                .noneMatch(one -> one.get("change").has("entries"));
        assertThat(editor.get("proposals?kind=LISTING&state=APPROVED&instrument=dongguan-2021")
                        .expect(200)
                        .json()
                        .get("items"))
                .hasSize(3);
    }

    @Test
    void a_prolonged_document_grants_what_is_claimed_after_its_old_last_day() throws IOException, InterruptedException {
        String fact =
                "{\"type\": \"medal\", \"competition\": \"WORLDSKILLS\", \"placement\": \"GOLD\", \"prize\": null,"
                        + " \"athletes\": [\"p1\"], \"date\": \"2099-03-01\"}";
        assertThat(answer(anybody, "2099-03-01", fact, "DG-13.2")).isEqualTo("REFUSED NOT_IN_FORCE");
        boolean over = LocalDate.now(ZoneId.of("Asia/Shanghai")).isAfter(LocalDate.of(2025, 12, 31));
        assertThat(today().has("notice")).isEqualTo(over);
        refused("validity", validity("2025-12-31"), 409, "VALIDITY_IN_FORCE");
        refused("validity", validity("2020-12-31"), 422, "PERIOD_EMPTY");
        JsonNode proposal = propose("validity", validity("2099-12-31"));
        assertThat(proposal.get("before").asString()).isEqualTo("2021-01-01/2025-12-31");
        assertThat(proposal.get("from").asString()).isEqualTo("2026-01-01");
        approve(proposal);
        soon(() -> answer(anybodyElsewhere, "2099-03-01", fact, "DG-13.2"), "GRANTED 500000.00");
        soon(() -> answer(anybody, "2099-03-01", fact, "DG-13.2"), "GRANTED 500000.00");
        assertThat(today().has("notice")).isFalse();
        assertThat(anybody.get(INSTRUMENT).expect(200).json().get("lastDay").asString())
                .isEqualTo("2099-12-31");
    }

    private static JsonNode today() throws IOException, InterruptedException {
        return anybody.post(
                        "evaluations",
                        "{\"instrument\": \"dongguan-2021\", \"facts\": [{\"type\": \"honour\", \"person\": \"p\","
                                + " \"title\": \"OTHER\"}]}")
                .expect(200)
                .json();
    }

    private static String gold(Client client, String on) throws IOException, InterruptedException {
        String fact = "{\"type\": \"medal\", \"competition\": \"NATIONAL\", \"class\": \"I\", \"placement\": \"GOLD\","
                + " \"prize\": null, \"athletes\": [\"p1\"]}";
        return answer(client, on, fact, "DG-12.8");
    }

    private static String answer(Client client, String on, String fact, String clause)
            throws IOException, InterruptedException {
        JsonNode verdict = client.post(
                        "evaluations",
                        "{\"instrument\": \"dongguan-2021\", \"on\": \"" + on + "\", \"facts\": [" + fact + "]}")
                .expect(200)
                .json()
                .get("verdicts")
                .valueStream()
                .filter(one -> one.get("clause").asString().equals(clause))
                .findFirst()
                .orElseThrow();
        return verdict.get("outcome").asString() + " "
                + verdict.path("amount").asString(verdict.at("/reason/code").asString(""));
    }

    private static void soon(Client client, String on, String expected) throws IOException, InterruptedException {
        soon(() -> gold(client, on), expected);
    }

    private interface Question {
        String ask() throws IOException, InterruptedException;
    }

    private static void soon(Question question, String expected) throws IOException, InterruptedException {
        long since = System.nanoTime();
        String answer = question.ask();
        while (!answer.equals(expected)) {
            assertThat(System.nanoTime() - since).as(answer).isLessThan(TWO_SECONDS);
            Thread.sleep(20);
            answer = question.ask();
        }
    }

    private static String standard(String value, String from, String more) {
        return "{\"value\": \"%s\", \"from\": \"%s\", \"notice\": \"通知〔2022〕5号\", \"reason\": \"惯例\"%s}"
                .formatted(value, from, more);
    }

    private static String validity(String last) {
        return "{\"firstDay\": \"2021-01-01\", \"lastDay\": \"%s\", \"notice\": \"延期通知\", \"reason\": \"到期\"}"
                .formatted(last);
    }

    private static JsonNode propose(String what, String body) throws IOException, InterruptedException {
        return editor.post(INSTRUMENT + "/" + what + "/proposals", body)
                .expect(201)
                .json();
    }

    private static void approve(JsonNode proposal) throws IOException, InterruptedException {
        approver.post(path(proposal) + "/approval").expect(200);
    }

    /** Refused with this code, and nothing is proposed, nor set. */
    private static void refused(String what, String body, int status, String code)
            throws IOException, InterruptedException {
        String before = editor.get("proposals?limit=500").expect(200).text();
        Client.Answer answer = editor.post(INSTRUMENT + "/" + what + "/proposals", body);
        assertThat(code(answer, status)).isEqualTo(code);
        assertThat(editor.get("proposals?limit=500").expect(200).text()).isEqualTo(before);
    }

    private static String code(Client.Answer answer, int status) {
        return answer.expect(status).json().get("code").asString();
    }

    private static String path(JsonNode proposal) {
        return "proposals/" + proposal.get("id").asLong();
    }

    private static String shown(String clause) throws IOException, InterruptedException {
        return Stream.of("2023-01-01", "2023-06-01")
                .map(on -> {
                    try {
                        return anybody.get(INSTRUMENT + "/standards?key=" + clause + "&on=" + on)
                                .expect(200)
                                .text();
                    } catch (IOException | InterruptedException gone) {
                        throw new IllegalStateException(gone);
                    }
                })
                .toList()
                .toString();
    }

    private static String standardOn(String key, String on) throws IOException, InterruptedException {
        JsonNode items = anybody.get(INSTRUMENT + "/standards?key=" + key + "&on=" + on)
                .expect(200)
                .json()
                .get("items");
        assertThat(items).hasSize(1);
        JsonNode one = items.get(0);
        return one.get("origin").asString() + " " + one.path("value").asString("-") + " "
                + one.path("until").asString("-");
    }

    private static String reading(String name, String on) throws IOException, InterruptedException {
        return anybody.get(INSTRUMENT + "/switches/" + name + "?on=" + on)
                .expect(200)
                .json()
                .get("value")
                .asString();
    }

    private static List<String> items(String on) throws IOException, InterruptedException {
        return anybody.get(INSTRUMENT + "/lists/DG-8.6?on=" + on)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(one -> one.get("item").asString() + " " + one.get("title").asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
