package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baigong.domain.common.CreditCode;
import org.baigong.tests.server.Broker;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.ServerProcess;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever is sent, and however the server fails over it: nothing personal is in any log. */
class LogsTest {
    private static final String RIGHT = Contest.identity(770_001);
    private static final String NEVER_ENROLLED = Contest.identity(770_002);
    private static final String WRONG = RIGHT.substring(0, 17) + (RIGHT.charAt(17) == '7' ? "8" : "7");
    private static final String SHORT = RIGHT.substring(0, 17);
    private static final String OLD = "110105770001123";
    private static final String CODE = creditCode("91441900MA4W7700");
    private static final String NAME = "欧阳机密";
    private static final String LATIN = "Ouyangjimi";
    private static final List<String> PLANTED = List.of(RIGHT, NEVER_ENROLLED, WRONG, SHORT, OLD, CODE, NAME, LATIN);

    @Test
    void nothing_personal_is_in_any_log() throws Exception {
        ServerProcess server = SharedServer.get();
        Client client = SharedServer.client();
        Contest contest = new Contest("LOGS-1", 2, 770_010);
        contest.fileAndAccept(client);
        String incident = failures(server, client);
        for (String secret : PLANTED) {
            bodies(client, secret);
            queriesAndPaths(client, secret);
            headers(server.base(), secret);
            raw(server.base(), secret);
            messages(server, secret);
        }
        client.put("competitions/LOGS-1/entries", Client.CSV, sheet(RIGHT, NAME))
                .expect(200);
        assertNothingLeaked(server.data());
        assertThat(log(server, "server.log")).contains(incident);
    }

    @Test
    void each_line_is_an_object_and_names_the_request_and_its_trace() throws Exception {
        ServerProcess server = SharedServer.get();
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        HttpRequest request = HttpRequest.newBuilder(server.base().resolve("/api/v1/competitions/NONE?secret=1"))
                .header("X-Request-Id", "logs-test-1")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("X-Request-Id")).contains("logs-test-1");
        assertThat(answer.headers().firstValue("traceresponse").orElseThrow())
                .matches("00-" + trace + "-[0-9a-f]{16}-01")
                .doesNotContain("00f067aa0ba902b7");
        List<JsonNode> lines = log(server, "access.log")
                .lines()
                .map(Client.JSON::readTree)
                .filter(line -> line.path("http.request.id").asString("").equals("logs-test-1"))
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).get("trace.id").asString()).isEqualTo(trace);
        assertThat(lines.get(0).get("http.route").asString()).isEqualTo("/competitions/{number}");
        assertThat(lines.get(0).get("http.response.status_code").asString())
                .isEqualTo(String.valueOf(answer.statusCode()));
        assertThat(lines.get(0).toString()).doesNotContain("secret").doesNotContain("NONE");
        assertThat(log(server, "server.log").lines().map(Client.JSON::readTree))
                .allSatisfy(line -> assertThat(line.has("@timestamp")).isTrue());
    }

    private static void bodies(Client client, String secret) throws IOException, InterruptedException {
        client.post("evaluations", "{\"" + secret + "\": ");
        client.post("evaluations", "{\"instrument\": \"dongguan-2021\", \"on\": \"" + secret + "\", \"facts\": []}");
        client.post("competitions", new Contest(secret, 1, 0).filing());
        client.post("competitions", new Contest("LOGS-2", 1, 0).filing().replace("12990000MB2C000021", secret));
        client.post("competitions/LOGS-1/rejection", "{\"reason\": \"" + secret + "\u0000\"}");
        client.put("competitions/LOGS-1/entries", Client.CSV, sheet(secret, secret));
        client.put("competitions/LOGS-1/entries", Client.CSV, "\"" + secret + "\"x\n\"");
        client.put("competitions/LOGS-1/entries", Client.XLSX, secret);
        client.put("competitions/LOGS-1/entries", Client.XLSX, workbook(secret));
        client.put("competitions/LOGS-1/results", Client.CSV, "event,entry,placement\n1," + secret + "," + secret);
        client.put(
                "competitions/LOGS-1/entries",
                "application/json",
                "{\"entries\": [{\"event\": 1, \"entry\": \"1\", \"role\": \"ATHLETE\", \"name\": \"" + secret
                        + "\ud800\", \"identityNumber\": \"" + secret + "\"}]}");
        client.send(
                "POST",
                "evaluations?" + encoded(secret),
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("identity=" + encoded(secret)));
        client.put("honours", Client.CSV, sheet(secret, secret));
    }

    private static void queriesAndPaths(Client client, String secret) throws IOException, InterruptedException {
        String value = encoded(secret);
        for (String path : List.of(
                "determinations?identity=" + value,
                "determinations?" + value + "=1",
                "determinations?limit=" + value,
                "determinations?cursor=" + value,
                "determinations?person=" + value + "%00",
                "determinations.xlsx?competition=" + value,
                "competitions/" + value,
                "competitions/" + value + "%00",
                "competitions/" + value + ";x=" + value,
                "instruments/" + value,
                value,
                "../../" + value,
                "../../health/" + value,
                "../../metrics?" + value)) {
            client.get(path);
        }
        client.post("competitions/" + value + "/certification");
    }

    private static void headers(URI base, String secret) throws IOException, InterruptedException {
        String value = secret.equals(NAME) ? encoded(secret) : secret;
        for (String name : List.of(
                "X-Request-Id",
                "traceparent",
                "tracestate",
                "Authorization",
                "Cookie",
                "Accept",
                "Accept-Language",
                "Content-Type",
                "User-Agent",
                "If-None-Match",
                "X-Forwarded-For")) {
            HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/api/v1/competitions"))
                    .header(name, value)
                    .POST(BodyPublishers.ofString("{}"));
            HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
        }
    }

    /** What no well-behaved client sends. */
    private static void raw(URI base, String secret) throws IOException {
        String value = secret.equals(NAME) ? encoded(secret) : secret;
        for (String request : List.of(
                value + " / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /" + value + " HTTP/" + value + "\r\nHost: x\r\n\r\n",
                "GET /api/v1/hello?" + value + "=%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/%zz" + value + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/hello HTTP/1.1\r\nHost: " + value + ":x\r\n\r\n",
                "GET /api/v1/hello HTTP/1.1\r\nHost: x\r\nCookie: a=\"" + value + ";\u0001" + value + "\r\n\r\n",
                "POST /api/v1/evaluations HTTP/1.1\r\nHost: x\r\nContent-Length: " + value + "\r\n\r\n",
                "POST /api/v1/evaluations HTTP/1.1\r\nHost: x\r\nContent-Type: " + value + "/;=" + value
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n" + value + "\r\n" + value + "\r\n",
                "POST /j_security_check?j_username=" + value + " HTTP/1.1\r\nHost: x\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\n%zz")) {
            try (Socket socket = new Socket(base.getHost(), base.getPort())) {
                socket.setSoTimeout(300);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                socket.getInputStream().read(new byte[1_000]);
            } catch (IOException hungUp) {
                // Whatever it thinks of such a request.
            }
        }
    }

    private static void messages(ServerProcess server, String secret) throws IOException, JMSException {
        try (Broker broker = Broker.of(server)) {
            broker.send("baigong.results", secret, 1);
            broker.send("baigong.results", message(secret, "LOGS-1", secret), 1);
            broker.send("baigong.results", message("logs-" + secret.hashCode(), secret, "1"), 1);
            broker.send(
                    "baigong.results", message("logs", "LOGS-1", "1").replace("\"source\"", "\"" + secret + "\""), 1);
        }
    }

    private static String message(String id, String competition, String entry) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/scoring", "type": "org.baigong.results.submitted",
                 "data": {"competition": "%s", "results": [{"event": 1, "entry": "%s", "placement": "GOLD"}]}}""".formatted(id, competition, entry);
    }

    /** The database refuses rows, and quotes them. Returns the number of the incident, which whoever asked was told. */
    private static String failures(ServerProcess server, Client client)
            throws IOException, InterruptedException, SQLException {
        String incident = "";
        for (String table : List.of("person", "participant")) {
            sql(server, "alter table " + table + " add constraint planted check (false) not valid");
            try {
                String answer = client.put("competitions/LOGS-1/entries", Client.CSV, sheet(NEVER_ENROLLED, NAME))
                        .expect(500)
                        .text();
                assertThat(answer).doesNotContain(NEVER_ENROLLED).doesNotContain(NAME);
                incident = answer.replaceAll("(?s).*incident ([0-9A-Za-z-]+).*", "$1");
            } finally {
                sql(server, "alter table " + table + " drop constraint planted");
            }
        }
        return incident;
    }

    private static void sql(ServerProcess server, String sql) throws IOException, SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.databaseUrl(), "baigong", server.databasePassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertNothingLeaked(Path data) throws IOException {
        List<String> forms = new ArrayList<>(PLANTED);
        forms.add(encoded(NAME));
        try (Stream<Path> files = Files.list(data.resolve("logs"))) {
            List<Path> logs = files.toList();
            assertThat(logs).extracting(file -> file.getFileName().toString()).contains("postgres.log");
            for (Path file : logs) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String form : forms) {
                    String bytes = new String(form.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    assertThat(text.lines().filter(line -> line.contains(bytes)))
                            .as(file.getFileName() + " holds " + form)
                            .isEmpty();
                }
            }
        }
    }

    private static String log(ServerProcess server, String name) throws IOException {
        return Files.readString(server.data().resolve("logs").resolve(name + ".0"));
    }

    private static String sheet(String identity, String name) {
        return "event,entry,role,name,identityNumber\n1,1,ATHLETE," + name + "," + identity;
    }

    private static byte[] workbook(String secret) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var row = workbook.createSheet(secret).createRow(0);
            row.createCell(0).setCellValue(secret);
            row.createCell(1).setCellFormula("1/0");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static String creditCode(String head) {
        for (char place : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            if (CreditCode.isValid(head + "7" + place)) {
                return head + "7" + place;
            }
        }
        throw new IllegalStateException("no check character fits");
    }

    private static String encoded(String secret) {
        return URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }
}
