package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.People;
import org.baigong.tests.server.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a proposal would change is known before it is approved; what it has left out of date is found and brought in line. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurveysTest {
    private static final String INSTRUMENT = "instruments/dongguan-2021";
    private static final int MOST_WAITS = 600;
    private static final String KEPT = "select 'determination', count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0)"
            + " from determination union all select 'fact', count(*) || ' ' || sum(xmin::text::bigint) from fact"
            + " union all select 'dossier', count(*)::text from dossier union all select 'terms', count(*)::text from terms"
            + " union all select 'trail', count(*)::text from trail union all select 'outbox', count(*)::text from outbox"
            + " union all select 'proposal', count(*) || ' ' || sum(xmin::text::bigint) from proposal"
            + " union all select 'settings', coalesce(sum(changes), 0)::text from settings_counter order by 1";

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Client officer;
    private static Client editor;
    private static Client approver;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ServerProcess.start(Files.createTempDirectory(folder, "one").resolve("data"));
        officer = server.client();
        editor = server.as(People.EDITOR);
        approver = server.as(People.APPROVER);
        // Eight entries: two golds, silvers, bronzes and merits.
        new Contest("SURVEY", 8, 880_000).lead(officer);
        assertThat(total("DG-11.4")).isEqualTo("GRANTED 2 20000.00");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    @Order(1)
    void a_preview_tells_to_the_fen_what_a_raised_award_would_pay_and_changes_nothing() throws Exception {
        JsonNode proposal = propose(
                "standards/DG-11.4",
                "{\"value\": \"12345.67\", \"from\": \"2023-01-01\", \"notice\": \"通知\", \"reason\": \"试\"}");
        String before = kept();
        JsonNode job = done(approver, preview(approver, proposal));
        assertThat(job.get("kind").asString()).isEqualTo("PREVIEW");
        assertThat(job.get("proposal").asLong()).isEqualTo(proposal.get("id").asLong());
        assertThat(job.at("/result/subjects").asInt()).isEqualTo(9);
        assertThat(job.at("/result/facts").asInt()).isEqualTo(9);
        assertThat(job.at("/result/touched").asInt()).isEqualTo(2);
        assertThat(job.at("/result/total").toString())
                .isEqualTo("{\"more\":2,\"less\":0,\"other\":0,\"before\":\"20000.00\",\"after\":\"24691.34\","
                        + "\"difference\":\"4691.34\"}");
        List<JsonNode> differences = approver.all("jobs/" + job.get("id").asLong() + "/differences");
        assertThat(differences).hasSize(2).allSatisfy(difference -> {
            assertThat(difference.get("clause").asString()).isEqualTo("DG-11.4");
            assertThat(difference.get("direction").asString()).isEqualTo("MORE");
            assertThat(difference.get("name").asString()).startsWith("选手");
            assertThat(difference.get("identity").asString()).contains("*");
            assertThat(difference.at("/before/amount").asString()).isEqualTo("10000.00");
            assertThat(difference.at("/after/amount").asString()).isEqualTo("12345.67");
            assertThat(difference.get("applied").asBoolean()).isFalse();
        });
        assertThat(approver.get("jobs/" + job.get("id").asLong() + "/differences.csv")
                        .expect(200)
                        .text()
                        .lines())
                .hasSize(3);
        // Their own jobs only.
        officer.get("jobs/" + job.get("id").asLong() + "/differences").expect(404);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void readings_lists_and_the_validity_are_previewed_too() throws Exception {
        assertThat(totals("switches/DG-11.8.classI", "{\"value\": \"GOLD\", \"reason\": \"试\"}"))
                .contains("DG-11.8 2 0 6", "DG-11.9 2 0 6");
        assertThat(
                        totals(
                                "lists/DG-8.6",
                                "{\"entries\": [{\"item\": \"电工\", \"from\": \"2023-01-01\"}], \"notice\": \"n\", \"reason\": \"r\"}"))
                .isEmpty();
        assertThat(
                        totals(
                                "validity",
                                "{\"firstDay\": \"2021-01-01\", \"lastDay\": \"2022-12-31\", \"notice\": \"n\", \"reason\": \"r\"}"))
                .contains("DG-11.4 0 2 0");
    }

    @Test
    @Order(3)
    void what_is_closed_or_not_there_is_not_previewed() throws Exception {
        JsonNode proposal = propose("switches/DG-11.4.team", "{\"value\": \"PER_PERSON\", \"reason\": \"试\"}");
        editor.post(path(proposal) + "/withdrawal").expect(200);
        assertThat(editor.post(path(proposal) + "/preview")
                        .expect(409)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("PROPOSAL_CLOSED");
        editor.post("proposals/999999999/preview").expect(404);
    }

    @Test
    @Order(4)
    void a_recomputation_finds_what_a_setting_left_out_of_date_and_brings_it_in_line_once() throws Exception {
        String unchanged = kept();
        JsonNode nothing = recompute("{}");
        assertThat(nothing.at("/result/touched").asInt()).isZero();
        assertThat(kept()).isEqualTo(unchanged);

        JsonNode proposal = propose(
                "standards/DG-11.5",
                "{\"value\": \"9000.00\", \"from\": \"2023-01-01\", \"notice\": \"通知\", \"reason\": \"试\"}");
        approver.post(path(proposal) + "/approval").expect(200);
        String approved = kept();
        JsonNode dry = recompute("{\"clause\": \"DG-11.5\"}");
        assertThat(dry.at("/result/total/more").asInt()).isEqualTo(2);
        assertThat(dry.at("/result/total/difference").asString()).isEqualTo("2000.00");
        assertThat(recompute("{\"clause\": \"DG-11.4\"}").at("/result/touched").asInt())
                .isZero();
        assertThat(recompute("{\"competition\": \"NONE\"}")
                        .at("/result/subjects")
                        .asInt())
                .isZero();
        assertThat(recompute("{\"competition\": \"SURVEY\"}")
                        .at("/result/total/more")
                        .asInt())
                .isEqualTo(2);
        assertThat(total("DG-11.5")).isEqualTo("GRANTED 2 16000.00");
        assertThat(kept()).isEqualTo(approved);

        JsonNode applied = recompute("{\"apply\": true}");
        assertThat(applied.at("/result/total/more").asInt()).isEqualTo(2);
        assertThat(applied.at("/result/applied").asBoolean()).isTrue();
        assertThat(officer.all("jobs/" + applied.get("id").asLong() + "/differences"))
                .hasSize(2)
                .allMatch(difference -> difference.get("applied").asBoolean());
        assertThat(total("DG-11.5")).isEqualTo("GRANTED 2 18000.00");
        assertThat(officer.get("determinations/totals?superseded=true&clause=DG-11.5")
                        .expect(200)
                        .json()
                        .at("/items/0/count")
                        .asInt())
                .isEqualTo(4);
        String inLine = determinations();
        assertThat(recompute("{\"apply\": true}").at("/result/touched").asInt()).isZero();
        assertThat(determinations()).isEqualTo(inLine);
    }

    /** The survey is held up where only surveys write. */
    @Test
    @Order(5)
    void a_certification_does_not_wait_for_a_survey() throws Exception {
        Contest contest = new Contest("MEANWHILE", 4, 890_000);
        contest.leadToFreeze(officer);
        JsonNode survey;
        try (Connection connection = database()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table job_difference in exclusive mode");
            survey = officer.post("determinations/recomputations", "{}")
                    .expect(202)
                    .json();
            state(survey, "RUNNING");
            JsonNode certification = officer.exchange(
                            "POST",
                            "competitions/MEANWHILE/certification",
                            Map.of("If-Match", "*", "Prefer", "respond-async"),
                            BodyPublishers.noBody())
                    .expect(202)
                    .json();
            done(officer, certification);
            state(survey, "RUNNING");
            connection.rollback();
        }
        assertThat(done(officer, survey).at("/result/touched").asInt()).isZero();
    }

    @Test
    @Order(6)
    void others_recompute_nothing() throws Exception {
        approver.post("determinations/recomputations", "{}").expect(403);
        officer.post("determinations/recomputations", "{\"apply\": \"yes\"}").expect(422);
    }

    private static String total(String clause) throws IOException, InterruptedException {
        JsonNode one = officer.get("determinations/totals?clause=" + clause)
                .expect(200)
                .json()
                .at("/items/0");
        return one.get("outcome").asString() + " " + one.get("count").asInt() + " "
                + one.get("amount").asString();
    }

    private static List<String> totals(String what, String body) throws IOException, InterruptedException {
        JsonNode proposal = propose(what, body);
        JsonNode job = done(editor, preview(editor, proposal));
        List<String> totals = new ArrayList<>();
        job.at("/result/clauses")
                .forEach(total -> totals.add(total.get("clause").asString() + " "
                        + total.get("more").asInt() + " " + total.get("less").asInt() + " "
                        + total.get("other").asInt()));
        editor.post(path(proposal) + "/withdrawal").expect(200);
        return totals;
    }

    private static JsonNode propose(String what, String body) throws IOException, InterruptedException {
        return editor.post(INSTRUMENT + "/" + what + "/proposals", body)
                .expect(201)
                .json();
    }

    private static String path(JsonNode proposal) {
        return "proposals/" + proposal.get("id").asLong();
    }

    private static JsonNode preview(Client one, JsonNode proposal) throws IOException, InterruptedException {
        return one.exchange("POST", path(proposal) + "/preview", Map.of(), BodyPublishers.noBody())
                .expect(202)
                .json();
    }

    private static JsonNode recompute(String body) throws IOException, InterruptedException {
        return done(
                officer,
                officer.post("determinations/recomputations", body).expect(202).json());
    }

    private static void state(JsonNode job, String expected) throws IOException, InterruptedException {
        String state = "";
        for (int waits = 0; !state.equals(expected); waits++) {
            assertThat(waits).as(state).isLessThan(MOST_WAITS);
            Thread.sleep(100);
            state = officer.get("jobs/" + job.get("id").asLong())
                    .expect(200)
                    .json()
                    .get("state")
                    .asString();
        }
    }

    private static Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(server.databaseUrl(), "baigong", server.databasePassword());
    }

    private static JsonNode done(Client one, JsonNode job) throws IOException, InterruptedException {
        JsonNode now = job;
        for (int waits = 0; !now.has("finishedAt"); waits++) {
            assertThat(waits).as(now.toString()).isLessThan(MOST_WAITS);
            Thread.sleep(100);
            now = one.get("jobs/" + job.get("id").asLong()).expect(200).json();
        }
        assertThat(now.get("state").asString()).as(now.toString()).isEqualTo("DONE");
        return now;
    }

    private static String determinations() throws SQLException, IOException {
        return read("select count(*) || ' ' || sum(xmin::text::bigint) from determination");
    }

    /** Everything that means something, as it stands, once it stands still. */
    private static String kept() throws SQLException, IOException {
        return read(KEPT);
    }

    private static String read(String sql) throws SQLException, IOException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.append(rows.getString(1))
                        .append(rows.getMetaData().getColumnCount() > 1 ? " " + rows.getString(2) : "")
                        .append('\n');
            }
        }
        return all.toString();
    }
}
