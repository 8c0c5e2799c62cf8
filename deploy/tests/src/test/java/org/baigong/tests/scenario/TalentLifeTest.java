package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The life of a leading talent, from the nomination to the revocation, to the fen. On a server of its own: the standards and
 * readings set here would be set for every other test.
 */
class TalentLifeTest {
    private static final String INSTRUMENT = "instruments/dongguan-2021/";
    private static final String DOCUMENT = "东人社〔2023〕8号";

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Client officer;
    private static Client approver;
    private static Client hr;
    private static Client both;
    private static List<Client> experts;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ServerProcess.start(Files.createTempDirectory(folder, "one").resolve("data"));
        officer = server.as(People.OFFICER);
        approver = server.as(People.APPROVER);
        hr = server.as(People.HR);
        server.staff().hire("t.both", false, List.of("talent-officer", "approver"), List.of(), List.of());
        both = new Client(server.base(), () -> server.staff().token("t.both"));
        experts = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            String id = "t.expert" + i;
            server.staff().hire(id, true, List.of("expert"), List.of(), List.of());
            experts.add(new Client(server.base(), () -> server.staff().token(id)));
        }
        standard("DG-25.4.II", "180000.50");
        standard("DG-25.4.I", "300000.00");
        standard("DG-25.6.II", "2333.33");
        standard("DG-25.6.I", "5000.00");
        standard("DG-25.7", "600000.00");
        set("switches/DG-25.6.lastMonth", "{\"value\": \"BY_DAY\", \"from\": \"2021-01-01\", \"reason\": \"会议纪要\"}");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static void standard(String key, String value) throws IOException, InterruptedException {
        set(
                "standards/" + key,
                "{\"value\": \"" + value + "\", \"from\": \"2021-01-01\", \"notice\": \"通知\", \"reason\": \"首次设定\"}");
    }

    private static void set(String what, String body) throws IOException, InterruptedException {
        String id = server.as(People.EDITOR)
                .post(INSTRUMENT + what + "/proposals", body)
                .expect(201)
                .json()
                .get("id")
                .asString();
        approver.post("proposals/" + id + "/approval").expect(200);
    }

    private static String draft(int person, String unit, String appliedOn) {
        String nominating = unit == null ? "" : "\"unit\": {\"name\": \"东莞市技师学院\", \"creditCode\": \"" + unit + "\"},";
        return """
                {"person": {"name": "梁师傅", "identityNumber": "%s"}, %s "channel": "EVALUATION", "appliedOn": "%s",
                 "statement": "精密焊接", "materials": ["申报表"]}""".formatted(Contest.identity(person), nominating, appliedOn);
    }

    private static String code(Client.Answer answer, int status) {
        return answer.expect(status).json().get("code").asString();
    }

    private static String because(String reason) {
        return "{\"reason\": \"" + reason + "\"}";
    }

    private static String decision(String on) {
        return "{\"on\": \"" + on + "\", \"document\": \"" + DOCUMENT + "\"}";
    }

    /** Up to a class that is proposed: experts 1, 2 and 4 score. @return the path of the application */
    private static String proposed(int person, String talentClass) throws IOException, InterruptedException {
        String path = "leading-talents/"
                + officer.post("leading-talents", draft(person, null, "2023-01-10"))
                        .expect(201)
                        .json()
                        .get("id")
                        .asString();
        officer.post(path + "/acceptance").expect(200);
        for (int i : new int[] {1, 2, 4}) {
            officer.send("PUT", path + "/reviewers/t.expert" + i, null, BodyPublishers.noBody())
                    .expect(200);
            experts.get(i - 1)
                    .put(path + "/review", "application/json", "{\"score\": 90, \"remarks\": \"好\"}")
                    .expect(200);
        }
        officer.post(path + "/class-proposal", "{\"class\": \"" + talentClass + "\", \"reason\": \"均值90\"}")
                .expect(200);
        return path;
    }

    private static String conferred(int person, String talentClass, String on)
            throws IOException, InterruptedException {
        String path = proposed(person, talentClass);
        approver.post(path + "/conferral", decision(on)).expect(200);
        return path;
    }

    /** What is granted now under a clause: month or fact, and amount. */
    private static List<String> granted(String path, String clause) throws IOException, InterruptedException {
        return officer.get(path + "/package")
                .expect(200)
                .json()
                .get("lines")
                .valueStream()
                .filter(line -> line.get("clause").asString().equals(clause) && !line.has("supersededAt"))
                .map(line -> line.path("month").asString("-") + " "
                        + line.path("amount").asString(line.get("outcome").asString()))
                .toList();
    }

    private static JsonNode reckon(String path, String through) throws IOException, InterruptedException {
        return officer.post(path + "/package/reckoning", "{\"through\": \"" + through + "\"}")
                .expect(200)
                .json();
    }

    private static String months(JsonNode reckoning) {
        return reckoning
                .at("/rows/0/months")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(" "));
    }

    @Test
    void from_the_nomination_to_the_revocation() throws IOException, InterruptedException {
        JsonNode applied = hr.post("leading-talents", draft(810_001, People.OWN, "2023-01-10"))
                .expect(201)
                .json();
        String path = "leading-talents/" + applied.get("id").asString();
        String person = applied.at("/person/id").asString();
        assertThat(applied.at("/person/identity").asString()).contains("***********");
        assertThat(code(officer.post("leading-talents", draft(810_001, null, "2023-01-11")), 409))
                .isEqualTo("UNDER_WAY");

        officer.post(path + "/return", "{\"missing\": [\"社保证明\"]}").expect(200);
        assertThat(hr.get(path).expect(200).json().get("missing").get(0).asString())
                .isEqualTo("社保证明");
        assertThat(code(officer.post(path + "/acceptance"), 409)).isEqualTo("STEP_NOT_ALLOWED");
        hr.put(path + "/materials", "application/json", "{\"materials\": [\"社保证明\"]}")
                .expect(200);
        officer.post(path + "/acceptance").expect(200);

        reviews(path);
        assertThat(hr.get(path).expect(200).json().get("reviews")).isEmpty();
        both.post(path + "/class-proposal", "{\"class\": \"II\", \"reason\": \"均值87\"}")
                .expect(200);
        assertThat(code(both.post(path + "/conferral", decision("2023-03-15")), 409))
                .isEqualTo("SAME_PERSON");
        assertThat(officer.get(path).json().get("state").asString()).isEqualTo("PROPOSED");
        JsonNode title = approver.post(path + "/conferral", decision("2023-03-15"))
                .expect(200)
                .json();
        assertThat(title.at("/title/class").asString()).isEqualTo("II");
        int ordinal = title.at("/title/ordinal").asInt();
        assertThat(determined(person))
                .contains(
                        "DG-25.3 SKILLS_LEADING_TALENT",
                        "DG-25.4 180000.50",
                        "DG-23.2 TALENT_POOL",
                        "DG-27.2 TALENT_CARD");

        rent(path);
        change(path, ordinal);
        moveAway(path);
        card(path, person);
        revoke(path);
    }

    /**
     * A gold medallist of the city becomes technical expert, then leading talent; rents through a new standard and a change of
     * class, and moves away in the middle of a month.
     */
    @Test
    void a_city_gold_medallist_becomes_a_leading_talent_and_every_fen_of_it_is_explained()
            throws IOException, InterruptedException {
        set("switches/DG-11.8.classI", "{\"value\": \"GOLD\", \"from\": \"2021-01-01\", \"reason\": \"会议纪要\"}");
        set(
                "standards/DG-25.6.II",
                "{\"value\": \"3000.00\", \"from\": \"2024-04-01\", \"notice\": \"东人社〔2024〕2号\", \"reason\": \"调整\"}");
        String person = goldMedallist();
        assertThat(determined(person))
                .contains("DG-11.4 10000.00", "DG-11.8 DONGGUAN_TECHNICAL_EXPERT", "DG-11.9 MUNICIPAL_WINNER_PACKAGE");

        String path = conferred(812_001, "II", "2024-01-15");
        lease(path, "2024-01").expect(200);
        assertThat(months(reckon(path, "2024-05"))).isEqualTo("2024-01 2024-02 2024-03 2024-04 2024-05");
        both.post(path + "/class-change-proposal", "{\"class\": \"I\", \"from\": \"2024-06-01\", \"reason\": \"世赛教练\"}")
                .expect(200);
        approver.post(path + "/class-change", "{\"document\": \"" + DOCUMENT + "\"}")
                .expect(200);
        assertThat(months(reckon(path, "2024-08"))).isEqualTo("2024-06 2024-07 2024-08");
        officer.post(path + "/package/end", "{\"on\": \"2024-08-17\", \"reason\": \"搬离\"}")
                .expect(200);

        assertThat(granted(path, "DG-25.6"))
                .containsExactly(
                        "2024-01 2333.33",
                        "2024-02 2333.33",
                        "2024-03 2333.33",
                        "2024-04 3000.00",
                        "2024-05 3000.00",
                        "2024-06 5000.00",
                        "2024-07 5000.00",
                        "2024-08 2741.93");
        assertThat(granted(path, "DG-25.4")).containsExactly("- 180000.50", "- 119999.50");
        for (JsonNode one : inForce(person)) {
            explained(one);
        }
    }

    private static String goldMedallist() throws IOException, InterruptedException {
        Contest contest = new Contest("STORY-1", 1, 812_000);
        contest.fileAndAccept(officer);
        officer.put("competitions/STORY-1/entries", Client.CSV, contest.entriesCsv())
                .expect(200);
        officer.put("competitions/STORY-1/results", Client.CSV, "event,entry,placement\n1,1,金奖")
                .expect(200);
        officer.post("competitions/STORY-1/freeze").expect(200);
        officer.post("competitions/STORY-1/certification").expect(200);
        return officer.get("facts?competition=STORY-1&type=medal")
                .expect(200)
                .json()
                .at("/items/0/fact/athletes/0")
                .asString();
    }

    private static List<JsonNode> inForce(String person) throws IOException, InterruptedException {
        return officer.get("determinations?limit=500&outcome=GRANTED&beneficiary=" + person)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    /** The last step of the derivation reaches the amount, the facts are at hand, and it can be determined again. */
    private static void explained(JsonNode determined) throws IOException, InterruptedException {
        JsonNode verdict = determined.get("verdict");
        JsonNode steps = verdict.get("derivation");
        assertThat(steps).as(verdict.toString()).isNotEmpty();
        assertThat(steps.get(steps.size() - 1).path("amount").asString("-"))
                .as(verdict.toString())
                .isEqualTo(verdict.path("amount").asString("-"));
        String path = "determinations/" + determined.get("id").asString();
        assertThat(officer.get(path).expect(200).json().get("facts")).isNotEmpty();
        assertThat(officer.get(path + "/replay").expect(200).json().get("same").asBoolean())
                .as(verdict.toString())
                .isTrue();
    }

    private static void reviews(String path) throws IOException, InterruptedException {
        experts.get(0).get(path).expect(404);
        for (int i = 1; i <= 4; i++) {
            officer.send("PUT", path + "/reviewers/t.expert" + i, null, BodyPublishers.noBody())
                    .expect(200);
        }
        int[] scores = {88, 0, 92, 81};
        for (int i = 0; i < 4; i++) {
            if (i == 1) {
                experts.get(i).post(path + "/recusal", because("同一单位")).expect(200);
                continue;
            }
            assertThat(code(officer.post(path + "/class-proposal", "{\"class\": \"II\", \"reason\": \"r\"}"), 409))
                    .isEqualTo("REVIEWS_MISSING");
            JsonNode seen = experts.get(i)
                    .put(path + "/review", "application/json", "{\"score\": " + scores[i] + ", \"remarks\": \"有独到之处\"}")
                    .expect(200)
                    .json();
            assertThat(seen.get("reviews")).hasSize(1);
        }
        assertThat(officer.get(path)
                        .json()
                        .get("reviews")
                        .valueStream()
                        .map(review -> review.get("state").asString() + " "
                                + review.path("score").asString("-")))
                .containsExactly("SCORED 88", "RECUSED -", "SCORED 92", "SCORED 81");
    }

    private static void rent(String path) throws IOException, InterruptedException {
        assertThat(code(officer.post(path + "/package/reckoning", "{\"through\": \"2023-06\"}"), 409))
                .isEqualTo("NO_LEASE");
        assertThat(code(lease(path, "2023-02"), 422)).isEqualTo("BEFORE_TITLE");
        lease(path, "2023-03").expect(200);
        JsonNode first = reckon(path, "2023-06");
        assertThat(months(first)).isEqualTo("2023-03 2023-04 2023-05 2023-06");
        assertThat(first.get("determined").asInt()).isEqualTo(4);
        String version = officer.get(path).header("ETag");
        JsonNode again = reckon(path, "2023-06");
        assertThat(months(again)).isEmpty();
        assertThat(again.get("determined").asInt() + again.get("superseded").asInt())
                .isZero();
        assertThat(officer.get(path).header("ETag")).isEqualTo(version);
        assertThat(granted(path, "DG-25.6"))
                .containsExactly("2023-03 2333.33", "2023-04 2333.33", "2023-05 2333.33", "2023-06 2333.33");

        officer.post(path + "/package/pauses", "{\"from\": \"2023-05\", \"to\": \"2023-06\", \"reason\": \"出国研修\"}")
                .expect(200);
        assertThat(granted(path, "DG-25.6")).containsExactly("2023-03 2333.33", "2023-04 2333.33");
        assertThat(months(reckon(path, "2023-07"))).isEqualTo("2023-07");
        assertThat(months(reckon(path, "2023-07"))).isEmpty();
        long superseded = officer.get(path + "/package")
                .json()
                .get("lines")
                .valueStream()
                .filter(line -> line.has("supersededAt"))
                .count();
        assertThat(superseded).isEqualTo(2);
        assertThat(officer.get(path + "/package").json().at("/rent/due").asString())
                .isEqualTo("2023-08");
    }

    private static Client.Answer lease(String path, String from) throws IOException, InterruptedException {
        return officer.put(path + "/package/lease", "application/json", "{\"from\": \"" + from + "\"}");
    }

    private static void change(String path, int ordinal) throws IOException, InterruptedException {
        String proposal = "{\"class\": \"I\", \"from\": \"2023-09-01\", \"reason\": \"世赛金牌教练\"}";
        both.post(path + "/class-change-proposal", proposal).expect(200);
        assertThat(code(both.post(path + "/class-change", "{\"document\": \"d\"}"), 409))
                .isEqualTo("SAME_PERSON");
        JsonNode changed = approver.post(path + "/class-change", "{\"document\": \"" + DOCUMENT + "\"}")
                .expect(200)
                .json();
        assertThat(changed.at("/title/ordinal").asInt()).isEqualTo(ordinal);
        assertThat(granted(path, "DG-25.4")).containsExactly("- 180000.50", "- 119999.50");
        assertThat(months(reckon(path, "2023-11"))).isEqualTo("2023-08 2023-09 2023-10 2023-11");
        assertThat(granted(path, "DG-25.6"))
                .containsExactly(
                        "2023-03 2333.33",
                        "2023-04 2333.33",
                        "2023-07 2333.33",
                        "2023-08 2333.33",
                        "2023-09 5000.00",
                        "2023-10 5000.00",
                        "2023-11 5000.00");
    }

    private static void moveAway(String path) throws IOException, InterruptedException {
        officer.post(path + "/package/end", "{\"on\": \"2023-10-10\", \"reason\": \"搬离\"}")
                .expect(200);
        assertThat(granted(path, "DG-25.6"))
                .containsExactly(
                        "2023-03 2333.33",
                        "2023-04 2333.33",
                        "2023-07 2333.33",
                        "2023-08 2333.33",
                        "2023-09 5000.00",
                        "2023-10 1612.90");
        assertThat(months(reckon(path, "2023-12"))).isEmpty();
        officer.post(
                        path + "/package/purchase",
                        "{\"on\": \"2023-11-20\", \"price\": \"900000.00\","
                                + " \"proposed\": \"1000000.00\", \"document\": \"粤2023东莞\"}")
                .expect(200);
        assertThat(granted(path, "DG-25.5")).containsExactly("- 1000000.00");
        assertThat(code(
                        officer.post(path + "/package/purchase", "{\"on\": \"2023-12-20\", \"document\": \"又一套\"}"),
                        409))
                .isEqualTo("RECORDED_ALREADY");
        officer.post(path + "/package/introductions", introduction()).expect(200);
        assertThat(granted(path, "DG-25.7")).containsExactly("- 600000.00");
        JsonNode shown = officer.get(path + "/package").expect(200).json();
        assertThat(shown.at("/rent/state").asString()).isEqualTo("ENDED");
        assertThat(shown.at("/totals/DG-25.6").asString()).isEqualTo("15946.22");
        assertThat(shown.get("total").asString()).isEqualTo("1915946.22");
    }

    private static String introduction() {
        return "{\"unit\": {\"name\": \"东莞市技师学院\", \"creditCode\": \"" + People.OWN
                + "\"}, \"unitKind\": \"PUBLIC_INSTITUTION\", \"on\": \"2023-04-20\", \"document\": \"批复\"}";
    }

    private static void card(String path, String person) throws IOException, InterruptedException {
        officer.post(
                        "honours",
                        "{\"honours\": [{\"name\": \"梁师傅\", \"identityNumber\": \"" + Contest.identity(810_001)
                                + "\", \"title\": \"莞邑工匠\", \"since\": \"2022-05-01\"}]}")
                .expect(200);
        String card = "talent-cards/"
                + officer.post("talent-cards", cardDraft(810_001, "2024-01-05"))
                        .expect(201)
                        .json()
                        .get("id")
                        .asString();
        JsonNode issued = approver.post(
                        card + "/issue",
                        "{\"number\": \"YC-2024-0001\", \"on\": \"2024-01-10\", \"validFrom\": \"2024-02-01\","
                                + " \"validUntil\": \"2025-01-31\"}")
                .expect(200)
                .json();
        assertThat(issued.get("grounds")
                        .valueStream()
                        .map(ground -> ground.get("fact").asString()))
                .containsExactly("honour/" + person + "/GUANYI_CRAFTSMAN", "leading-talent/" + person + "/1");
        assertThat(status("2024-01-31")).isEqualTo("NOT_YET_VALID 0");
        assertThat(status("2024-02-01")).isEqualTo("VALID 7");
        assertThat(status("2025-01-31")).isEqualTo("VALID 7");
        assertThat(status("2025-02-01")).isEqualTo("EXPIRED 0");
        JsonNode found =
                hr.get("talent-cards/YC-2024-0001/status?on=2024-06-01").json();
        assertThat(found.get("holder").asString()).isEqualTo("梁**");
        assertThat(found.toString()).doesNotContain(person, "梁师傅", Contest.identity(810_001));
        approver.post(card + "/renewal", "{\"on\": \"2025-01-15\", \"validUntil\": \"2025-12-31\"}")
                .expect(200);
        assertThat(status("2025-02-01")).isEqualTo("VALID 7");
    }

    private static String status(String on) throws IOException, InterruptedException {
        JsonNode found = server.as(People.TOWN_OFFICER)
                .get("talent-cards/YC-2024-0001/status?on=" + on)
                .expect(200)
                .json();
        return found.get("status").asString() + " " + found.get("benefits").size();
    }

    private static String cardDraft(int person, String on) {
        return "{\"person\": {\"name\": \"梁师傅\", \"identityNumber\": \"" + Contest.identity(person)
                + "\"}, \"appliedOn\": \"" + on + "\"}";
    }

    private static void revoke(String path) throws IOException, InterruptedException {
        both.post(path + "/revocation-proposal", "{\"reason\": \"成果造假\", \"bannedUntil\": \"2028-06-30\"}")
                .expect(200);
        assertThat(code(both.post(path + "/revocation", decision("2025-06-30")), 409))
                .isEqualTo("SAME_PERSON");
        JsonNode revoked = approver.post(path + "/revocation", decision("2025-06-30"))
                .expect(200)
                .json();
        assertThat(revoked.at("/ending/bannedUntil").asString()).isEqualTo("2028-06-30");
        assertThat(granted(path, "DG-25.4")).isEmpty();
        assertThat(granted(path, "DG-25.6")).hasSize(6).allMatch(line -> line.endsWith(" REFUSED"));
        assertThat(granted(path, "DG-25.7")).containsExactly("- REFUSED");
        assertThat(officer.get(path + "/package").json().get("total").asString())
                .isEqualTo("0.00");
        assertThat(code(officer.post("leading-talents", draft(810_001, null, "2026-01-10")), 409))
                .isEqualTo("BANNED_UNTIL");
        assertThat(code(officer.post(path + "/package/reckoning", "{\"through\": \"2024-06\"}"), 409))
                .isEqualTo("STEP_NOT_ALLOWED");
    }

    /** What is granted to somebody now. */
    private static List<String> determined(String person) throws IOException, InterruptedException {
        return officer.get("determinations?limit=500&outcome=GRANTED&beneficiary=" + person)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("verdict"))
                .map(verdict -> verdict.get("clause").asString() + " "
                        + verdict.path("amount").asString(verdict.path("value").asString("-")))
                .toList();
    }

    @Test
    void a_card_is_refused_the_day_after_the_title_fell_and_an_issued_one_is_up_for_review()
            throws IOException, InterruptedException {
        String one = conferred(810_010, "II", "2023-03-15");
        String held = "talent-cards/"
                + officer.post("talent-cards", cardDraft(810_010, "2023-04-01"))
                        .expect(201)
                        .json()
                        .get("id")
                        .asString();
        approver.post(held + "/issue", issue("YC-10", "2023-04-02")).expect(200);
        String other = conferred(810_011, "II", "2023-03-15");
        String waiting = "talent-cards/"
                + officer.post("talent-cards", cardDraft(810_011, "2023-04-01"))
                        .expect(201)
                        .json()
                        .get("id")
                        .asString();
        assertThat(code(approver.post(waiting + "/issue", issue("YC-10", "2023-04-02")), 409))
                .isEqualTo("CARD_NUMBER_TAKEN");
        for (String path : List.of(one, other)) {
            officer.post(path + "/revocation-proposal", because("造假")).expect(200);
            approver.post(path + "/revocation", decision("2023-05-09")).expect(200);
        }
        String version = officer.get(waiting).header("ETag");
        Client.Answer refused = approver.post(waiting + "/issue", issue("YC-11", "2023-05-10"));
        assertThat(code(refused, 409)).isEqualTo("NOT_ELIGIBLE");
        assertThat(officer.get(waiting).header("ETag")).isEqualTo(version);
        officer.get("talent-cards/YC-11/status").expect(404);
        assertThat(officer.get("talent-cards?review=GROUND_LOST")
                        .expect(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(card -> card.get("number").asString()))
                .containsExactly("YC-10");
        assertThat(code(
                        approver.post(held + "/renewal", "{\"on\": \"2023-05-10\", \"validUntil\": \"2025-12-31\"}"),
                        409))
                .isEqualTo("NOT_ELIGIBLE");
        approver.post(held + "/revocation", "{\"on\": \"2023-05-11\", \"reason\": \"条件丧失\"}")
                .expect(200);
        assertThat(officer.get("talent-cards?review=GROUND_LOST").json().get("items"))
                .isEmpty();
        assertThat(hr.get("talent-cards/YC-10/status?on=2023-05-11")
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("REVOKED");
    }

    private static String issue(String number, String on) {
        return "{\"number\": \"%s\", \"on\": \"%s\", \"validFrom\": \"%s\", \"validUntil\": \"2024-03-31\"}"
                .formatted(number, on, on);
    }

    @Test
    void a_title_conferred_again_revives_nothing_of_the_earlier_one() throws IOException, InterruptedException {
        String first = conferred(810_020, "II", "2023-03-15");
        lease(first, "2023-03").expect(200);
        assertThat(months(reckon(first, "2023-04"))).isEqualTo("2023-03 2023-04");
        officer.post(first + "/revocation-proposal", because("误授")).expect(200);
        approver.post(first + "/revocation", decision("2023-05-09")).expect(200);
        assertThat(granted(first, "DG-25.6")).containsExactly("2023-03 REFUSED", "2023-04 REFUSED");
        String second = conferred(810_020, "I", "2023-06-15");
        assertThat(granted(second, "DG-25.6")).isEmpty();
        assertThat(granted(second, "DG-25.4")).containsExactly("- 300000.00");
        lease(second, "2023-06").expect(200);
        JsonNode all = officer.post("rent-reckonings", "{\"through\": \"2023-07\"}")
                .expect(200)
                .json();
        assertThat(all.get("rows")
                        .valueStream()
                        .filter(row ->
                                second.endsWith("/" + row.get("application").asString()))
                        .map(row -> row.get("months").toString()))
                .containsExactly("[\"2023-06\",\"2023-07\"]");
        assertThat(granted(second, "DG-25.6")).containsExactly("2023-06 5000.00", "2023-07 5000.00");
    }

    @Test
    void what_the_package_records_is_neither_imitated_nor_withdrawn_by_hand() throws IOException, InterruptedException {
        String path = conferred(810_060, "II", "2023-03-15");
        String person = officer.get(path).json().at("/person/id").asString();
        String rent =
                "{\"facts\": [{\"fact\": {\"type\": \"home-rental\", \"id\": \"rent/%s/2023-04\", \"date\": \"2023-04-01\","
                        + " \"person\": \"%s\", \"months\": [\"2023-04\"]}}]}";
        JsonNode stated = officer.post("facts", rent.formatted(person, person))
                .expect(200)
                .json();
        assertThat(stated.at("/facts/0").asString()).isEqualTo("fact/rent/" + person + "/2023-04");
        String fact = officer.get("facts?type=leading-talent&subject=" + person)
                .json()
                .at("/items/0/id")
                .asString();
        assertThat(code(officer.post("facts/" + fact + "/withdrawal", because("r")), 409))
                .isEqualTo("FACT_KEPT_ELSEWHERE");
    }

    @Test
    void a_units_yearly_cap_cuts_what_introductions_are_rewarded_with_and_a_fallen_title_frees_it()
            throws IOException, InterruptedException {
        String unit = "{\"unit\": {\"name\": \"精密制造\", \"creditCode\": \"" + People.OTHER
                + "\"}, \"unitKind\": \"ENTERPRISE\", \"on\": \"2022-0%d-20\", \"document\": \"批复\"}";
        List<String> talents = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            talents.add(conferred(810_030 + i, "II", "2023-03-15"));
            officer.post(talents.get(i) + "/package/introductions", unit.formatted(i + 4))
                    .expect(200);
        }
        assertThat(granted(talents.get(0), "DG-25.7")).containsExactly("- 600000.00");
        assertThat(granted(talents.get(1), "DG-25.7")).containsExactly("- 400000.00");
        assertThat(granted(talents.get(2), "DG-25.7")).containsExactly("- 0.00");
        officer.post(talents.get(0) + "/revocation-proposal", because("造假")).expect(200);
        approver.post(talents.get(0) + "/revocation", decision("2023-05-09")).expect(200);
        assertThat(granted(talents.get(0), "DG-25.7")).containsExactly("- REFUSED");
        assertThat(granted(talents.get(1), "DG-25.7")).containsExactly("- 600000.00");
        assertThat(granted(talents.get(2), "DG-25.7")).containsExactly("- 400000.00");
    }

    @Test
    void a_unit_sees_its_own_nominations_alone() throws IOException, InterruptedException {
        String own = "leading-talents/"
                + hr.post("leading-talents", draft(810_040, People.OWN, "2023-01-10"))
                        .expect(201)
                        .json()
                        .get("id")
                        .asString();
        String others = "leading-talents/"
                + officer.post("leading-talents", draft(810_041, People.OTHER, "2023-01-10"))
                        .expect(201)
                        .json()
                        .get("id")
                        .asString();
        assertThat(code(hr.post("leading-talents", draft(810_042, People.OTHER, "2023-01-10")), 422))
                .isEqualTo("UNIT_NOT_YOURS");
        assertThat(code(hr.post("leading-talents", draft(810_042, null, "2023-01-10")), 422))
                .isEqualTo("UNIT_NOT_YOURS");
        hr.get(own).expect(200);
        hr.get(others).expect(404);
        hr.post(others + "/withdrawal", because("r")).expect(404);
        String id = others.substring(others.lastIndexOf('/') + 1);
        assertThat(hr.all("leading-talents").stream().map(one -> one.get("id").asString()))
                .isNotEmpty()
                .doesNotContain(id);
        assertThat(officer.all("leading-talents").stream()
                        .map(one -> one.get("id").asString()))
                .contains(id);
        hr.post(own + "/withdrawal", because("本人放弃")).expect(200);
        hr.post("leading-talents", draft(810_040, People.OWN, "2023-02-10")).expect(201);
    }

    @Test
    void of_two_officers_at_once_on_the_same_application_one_is_first() throws Exception {
        String path = proposed(810_050, "II");
        String tag = officer.get(path).header("ETag");
        server.staff().hire("t.approver2", false, List.of("approver"), List.of(), List.of());
        Client second = new Client(server.base(), () -> server.staff().token("t.approver2"));
        second.get(path).expect(200);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> work = List.of(
                    () -> decide(approver, path + "/conferral", tag, decision("2023-03-15")),
                    () -> decide(second, path + "/rejection", tag, because("名额")));
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        } finally {
            threads.shutdownNow();
        }
    }

    private static int decide(Client one, String path, String tag, String body)
            throws IOException, InterruptedException {
        return one.exchange(
                        "POST",
                        path,
                        Map.of("If-Match", tag, "Content-Type", "application/json"),
                        BodyPublishers.ofString(body))
                .status();
    }
}
