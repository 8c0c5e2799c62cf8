package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What holds for every answer, whatever is asked: headers, problems and their pages, methods, links. */
class FrameTest {
    private static final String API = "/api/v1/";

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/hello,200",
        "GET,/api/v1/competitions,200",
        "GET,/api/v1/competitions/NOPE,404",
        "GET,/api/v1/nothing,404",
        "POST,/api/v1/evaluations,400",
        "DELETE,/api/v1/competitions,405",
        "GET,/problems,200",
        "GET,/problems/not-found,200",
        "GET,/nothing,404",
        "GET,/error,404",
        "GET,/,404"
    })
    void every_answer_has_the_headers_that_keep_browsers_from_harm(String method, String path, int status)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = Http.shared().send(method, path, null);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Http.header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(Http.header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'; ")
                .endsWith("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(Http.header(answer, "Cache-Control"))
                .isEqualTo(path.startsWith(API) ? "no-store" : status == 200 ? "public, max-age=3600" : "");
        for (String banner : List.of("Server", "X-Powered-By", "X-Frame-Options", "Strict-Transport-Security")) {
            assertThat(Http.header(answer, banner)).as(banner).isEmpty();
        }
        if (status >= 400) {
            assertThat(Http.problem(answer)).isNotEmpty();
            assertThat(Http.header(answer, "Content-Language")).isEqualTo("zh-CN");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "garbage,refused",
        "';;',refused",
        "text/plain,unsupported-media-type",
        "Application/JSON,invalid-content"
    })
    void a_media_type_is_read_in_any_case_and_refused_as_a_problem(String mediaType, String problem)
            throws IOException, InterruptedException {
        for (String path : List.of("competitions", "honours", "evaluations")) {
            HttpResponse<byte[]> answer = Http.shared().send("POST", API + path, "{}", "Content-Type", mediaType);
            assertThat(Http.problem(answer))
                    .as(path)
                    .isEqualTo(
                            path.equals("evaluations") && problem.equals("invalid-content")
                                    ? "invalid-facts"
                                    : problem);
        }
    }

    @Test
    void the_type_of_a_problem_resolves_to_what_it_means() throws IOException, InterruptedException {
        Http http = Http.shared();
        JsonNode problem = Http.json(http.get(API + "competitions/NOPE", "Accept-Language", "en-GB, zh;q=0.5"));
        assertThat(problem.get("title").asString()).isEqualTo("Not found");
        assertThat(problem.get("instance").asString()).startsWith("urn:uuid:");
        String type = problem.get("type").asString();
        HttpResponse<byte[]> page = http.get(type, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(Http.header(page, "Content-Type")).startsWith("text/html");
        assertThat(Http.text(page)).contains("没有找到", "Not found");
        assertThat(Http.json(http.get(type, "Accept", "application/json"))
                        .get("status")
                        .asInt())
                .isEqualTo(404);
        assertThat(http.get("/problems/nope").statusCode()).isEqualTo(404);
        for (JsonNode item :
                Http.json(http.get("/problems", "Accept", "application/json")).get("items")) {
            assertThat(http.get(item.get("type").asString()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void methods_are_told_and_the_contract_alone_describes_the_interface() throws IOException, InterruptedException {
        Http http = Http.shared();
        HttpResponse<byte[]> options = http.send("OPTIONS", API + "competitions", null);
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.body()).isEmpty();
        assertThat(Http.header(options, "Allow").split(", ")).contains("GET", "HEAD", "POST", "OPTIONS");
        HttpResponse<byte[]> head = http.send("HEAD", API + "competitions", null);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Http.header(head, "Content-Type")).isEqualTo("application/json");
        assertThat(http.get(API + "application.wadl").statusCode()).isEqualTo(404);
    }

    @Test
    void links_lead_through_the_whole_list_and_keep_its_filters() throws IOException, InterruptedException {
        Http http = Http.shared();
        for (int i = 0; i < 5; i++) {
            Client client = SharedServer.client();
            client.post("competitions", new Contest("LINK-" + i, 1, 0).filing());
        }
        List<String> told = new ArrayList<>();
        String next = API + "competitions?limit=2&state=FILED";
        String first = "<" + next + ">; rel=\"first\"";
        while (next != null) {
            HttpResponse<byte[]> page = http.get(next);
            assertThat(page.statusCode()).as(Http.text(page)).isEqualTo(200);
            assertThat(Http.header(page, "Link")).startsWith(first);
            Http.json(page).get("items").forEach(item -> {
                assertThat(item.get("state").asString()).isEqualTo("FILED");
                told.add(item.get("number").asString());
            });
            Matcher link = Pattern.compile("<([^>]+)>; rel=\"next\"").matcher(Http.header(page, "Link"));
            next = link.find() ? link.group(1) : null;
        }
        assertThat(told)
                .contains("LINK-0", "LINK-1", "LINK-2", "LINK-3", "LINK-4")
                .doesNotHaveDuplicates();
        assertThat(Http.header(http.get(API + "determinations?limit=1"), "Link"))
                .contains("rel=\"first\"");
    }
}
