package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.People;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Targets and duties as offices report and read them, and decisions that two persons make. Of years and towns of its own. */
class PlansTest {
    private static final String DOCUMENT = "instruments/dongguan-2021";
    private static final String INDICATORS = DOCUMENT + "/indicators";
    private static final String HEADER = "指标,年度,镇街代码,数值,部分,总数,来源文件,更正理由\n";

    private static Client.Answer report(People one, String rows) throws IOException, InterruptedException {
        return SharedServer.as(one)
                .send("POST", INDICATORS + "/reports", Client.CSV, BodyPublishers.ofString(HEADER + rows));
    }

    private static JsonNode standing(String indicator, int year) throws IOException, InterruptedException {
        return SharedServer.as(People.AUDITOR)
                .get(INDICATORS + "?year=" + year + "&clause=" + indicator)
                .expect(200)
                .json()
                .at("/items/0/standing");
    }

    private static List<String> faults(Client.Answer answer) {
        return answer.expect(422)
                .json()
                .get("errors")
                .valueStream()
                .map(one ->
                        one.get("code").asString() + " " + one.get("pointer").asString())
                .toList();
    }

    @Test
    void what_is_reported_is_held_against_its_target_and_foretold() throws IOException, InterruptedException {
        report(People.OFFICER, "DG-15.4,2021,,100000,,,年报,\nDG-15.4,2022,,150000,,,年报,")
                .expect(200);
        JsonNode standing = standing("DG-15.4", 2022);
        assertThat(standing.get("outcome").asString()).isEqualTo("NOT_MET");
        assertThat(standing.get("reached").asString()).isEqualTo("75.00");
        assertThat(standing.at("/measured/value").asLong()).isEqualTo(150_000);
        assertThat(standing.at("/forecast/value").asString()).isEqualTo("300000");
        assertThat(standing.at("/forecast/pace/en").asString())
                .isEqualTo("at the pace of 100000 in 2021 to 150000 in 2022: 150000 + (150000 - 100000) × 3 ÷ 1, in"
                        + " 2025 300000");
        assertThat(standing("DG-15.4", 2021).has("forecast")).isFalse();
        assertThat(standing("DG-15.4", 2023).get("outcome").asString()).isEqualTo("NOT_APPLICABLE");
        SharedServer.as(People.AUDITOR).get(INDICATORS + "?year=2026").expect(400);
        SharedServer.as(People.AUDITOR).get(INDICATORS + "?clause=DG-16.4").expect(400);
        SharedServer.as(People.AUDITOR).get(INDICATORS + "/DG-0").expect(404);
    }

    @Test
    void a_correction_has_its_reason_and_the_version_before_stays() throws IOException, InterruptedException {
        report(People.OFFICER, "DG-23.1,2022,,,3,20,年报,").expect(200);
        assertThat(faults(report(People.OFFICER, "DG-23.1,2022,,,4,20,年报,")))
                .containsExactly("REASON_MISSING /rows/2/reason");
        JsonNode corrected = report(People.OFFICER, "DG-23.1,2022,,,4,20,年报,漏计一人")
                .expect(200)
                .json();
        assertThat(corrected.get("corrected").asInt()).isEqualTo(1);
        JsonNode history = SharedServer.as(People.APPROVER)
                .get(INDICATORS + "/DG-23.1/reports")
                .expect(200)
                .json()
                .get("items");
        assertThat(history.valueStream()
                        .map(one -> one.get("revision").asInt() + " "
                                + one.at("/measured/share").asString() + " "
                                + one.path("reason").asString("-") + " " + one.has("supersededAt")))
                .containsExactly("2 20.00 漏计一人 false", "1 15.00 - true");
        assertThat(standing("DG-23.1", 2022).get("outcome").asString()).isEqualTo("MET");
    }

    @Test
    void all_rows_or_none_and_a_town_its_own() throws IOException, InterruptedException {
        assertThat(
                        faults(
                                report(
                                        People.OFFICER,
                                        "DG-19.1,2022,,1,,,年报,\nDG-S1.2.4,2022,,1,,,年报,\nDG-23.7,2022,,,5,4,年报,\nDG-19.1,2019,,1,,,年报,")))
                .containsExactly(
                        "INDICATOR_COUNTED /rows/3/indicator",
                        "PART_ABOVE_TOTAL /rows/4/part",
                        "YEAR_OUTSIDE_TERM /rows/5/year");
        assertThat(standing("DG-19.1", 2022).has("measured")).isFalse();
        assertThat(faults(report(People.TOWN_OFFICER, "DG-19.1,2024,441900188,1,,,年报,\nDG-19.1,2024,,1,,,年报,")))
                .containsExactly("TOWN_NOT_YOURS /rows/2/town", "TOWN_NOT_YOURS /rows/3/town");
        report(People.TOWN_OFFICER, "DG-19.1,2024," + People.TOWN + ",2,,,年报,").expect(200);
        report(People.OFFICER, "DG-19.1,2024,441900188,5,,,年报,").expect(200);
        Client town = SharedServer.as(People.TOWN_OFFICER);
        assertThat(town.get(INDICATORS + "?year=2024").expect(200).json().get("items"))
                .isEmpty();
        assertThat(town.get(INDICATORS + "?year=2024&town=441900188")
                        .expect(200)
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(town.get(INDICATORS + "?year=2024&clause=DG-19.1&town=" + People.TOWN)
                        .expect(200)
                        .json()
                        .at("/items/0/standing/measured/value")
                        .asInt())
                .isEqualTo(2);
        assertThat(town.get(INDICATORS + "/DG-19.1").expect(200).json().get("series"))
                .hasSize(1);
        assertThat(town.get(INDICATORS + "/reports.csv").expect(200).text())
                .contains(People.TOWN)
                .doesNotContain("441900188");
    }

    @Test
    void what_goes_out_as_a_workbook_comes_in_again_and_changes_nothing() throws IOException, InterruptedException {
        report(People.OFFICER, "DG-S8.4.3,2023,,4,,,年报,").expect(200);
        Client officer = SharedServer.as(People.OFFICER);
        Client.Answer excel = officer.get(INDICATORS + "/reports.xlsx").expect(200);
        JsonNode again = officer.send(
                        "POST", INDICATORS + "/reports", Client.XLSX, BodyPublishers.ofByteArray(excel.bytes()))
                .expect(200)
                .json();
        assertThat(again.get("rows").asInt()).isPositive();
        assertThat(again.get("reported").asInt() + again.get("corrected").asInt())
                .isZero();
        assertThat(SharedServer.as(People.ANYBODY)
                        .get("templates/indicators.csv")
                        .expect(200)
                        .text())
                .contains("指标");
    }

    /** Towns that nobody else states a year for. */
    @Test
    void certified_facts_are_counted_by_the_rules() throws IOException, InterruptedException {
        Client officer = SharedServer.as(People.OFFICER);
        officer.post("facts", "{\"facts\": [" + townYear("441900181", 1) + ", " + townYear("441900182", 0) + "]}")
                .expect(200);
        JsonNode city = standing("DG-14.4", 2021);
        assertThat(city.at("/measured/part").asInt()).isEqualTo(1);
        assertThat(city.at("/measured/total").asInt()).isEqualTo(2);
        assertThat(city.get("outcome").asString()).isEqualTo("NOT_MET");
        assertThat(city.get("reached").asString()).isEqualTo("50.00");
        JsonNode series = officer.get(INDICATORS + "/DG-14.3?year=2021")
                .expect(200)
                .json()
                .get("series");
        assertThat(series.valueStream()
                        .map(one -> one.at("/standing/town").asString("city") + " "
                                + one.at("/standing/outcome").asString()))
                .containsExactly("city NOT_MET", "441900181 MET", "441900182 NOT_MET");
        assertThat(officer.get(INDICATORS + "?year=2021").expect(200).json().get("items"))
                .hasSizeGreaterThan(30);
    }

    private static String townYear(String town, int brands) {
        return """
                {"fact": {"type": "town-year", "town": "%s", "year": 2021, "publicityFronts": 1, "brands": %d,
                 "contests": [{"date": "2021-05-01", "competition": "TOWN"}]},
                 "provenance": {"conferredBy": "人社局", "document": "函"}}""".formatted(town, brands);
    }

    @Test
    void what_the_document_leaves_to_persons_two_of_them_decide() throws IOException, InterruptedException {
        Client officer = SharedServer.as(People.OFFICER);
        String draft = """
                {"subject": "匠心工作室", "outcome": "GRANTED", "on": "2023-05-01", "reason": "成效显著", "document": "会议纪要"}""";
        String decisions = DOCUMENT + "/provisions/DG-16.4/decisions";
        JsonNode first = officer.post(decisions, draft).expect(201).json();
        JsonNode second = officer.post(decisions, draft.replace("GRANTED", "REFUSED"))
                .expect(201)
                .json();
        assertThat(officer.post(DOCUMENT + "/provisions/DG-16.3/decisions", draft)
                        .expect(409)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("PROVISION_NOT_DECIDED");
        assertThat(faults(officer.post(decisions, draft.replace("}", ", \"amount\": \"1.00\"}"))))
                .containsExactly("AMOUNT_NOT_FORESEEN /amount");
        assertThat(faults(officer.post(decisions, draft.replace("匠心工作室", "00000000-0000-4000-8000-000000000000"))))
                .containsExactly("SUBJECT_NOT_REGISTERED /subject");
        String path = DOCUMENT + "/decisions/";
        officer.post(path + first.get("id").asLong() + "/approval").expect(403);
        Client approver = SharedServer.as(People.APPROVER);
        approver.post(path + first.get("id").asLong() + "/approval").expect(200);
        assertThat(approver.post(path + second.get("id").asLong() + "/approval")
                        .expect(409)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("PROPOSAL_SUPERSEDED");
        officer.post(path + second.get("id").asLong() + "/withdrawal").expect(200);
        assertThat(SharedServer.as(People.AUDITOR)
                        .get(DOCUMENT
                                + "/decisions?clause=DG-16.4&subject=%E5%8C%A0%E5%BF%83%E5%B7%A5%E4%BD%9C%E5%AE%A4")
                        .expect(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(one -> one.get("outcome").asString() + " "
                                + one.get("state").asString()))
                .containsExactly("REFUSED WITHDRAWN", "GRANTED APPROVED");
        assertThat(approver.get("events?limit=500&type=org.baigong.decision.approved")
                        .expect(200)
                        .text())
                .doesNotContain("匠心");
    }
}
