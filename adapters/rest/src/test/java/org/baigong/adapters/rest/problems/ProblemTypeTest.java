package org.baigong.adapters.rest.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.baigong.adapters.rest.Requests;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.json.Json;
import org.baigong.adapters.rest.service.ProblemResource;
import org.baigong.domain.common.Fault;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

class ProblemTypeTest {
    private final ProblemResource pages = new ProblemResource();

    private static JsonNode told(ContainerRequest request, Response response) {
        ContainerResponse answer = Requests.answer(request, response);
        new ProblemTeller().filter(request, answer);
        return Json.MAPPER.readTree((byte[]) answer.getEntity());
    }

    private static ContainerRequest inEnglish() {
        ContainerRequest request = Requests.request("GET", "x");
        request.header("Accept-Language", "en");
        return request;
    }

    @ParameterizedTest
    @EnumSource
    void every_type_has_a_page_under_the_address_that_its_problems_carry(ProblemType type) {
        JsonNode problem =
                told(inEnglish(), ProblemMapper.response(Problem.of(type)).build());
        String slug = problem.get("type").asString().replaceFirst("^/problems/", "");
        assertThat(Body.faults("Problem", problem, "")).isEmpty();
        assertThat(problem.get("status").asInt()).isEqualTo(type.status());

        JsonNode page = Json.MAPPER.readTree((byte[]) pages.get(slug).getEntity());
        assertThat(Body.faults("ProblemType", page, "")).isEmpty();
        assertThat(page.at("/title/en").asString())
                .isEqualTo(problem.get("titleEn").asString());
        assertThat(page.at("/meaning/zh").asString()).matches("(?s).*\\p{IsHan}.*");
        assertThat(page.at("/meaning/en").asString()).doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource
    void every_page_is_well_formed_and_has_both_languages(ProblemType type) throws Exception {
        Response answer = pages.page(type.slug());
        String html = new String((byte[]) answer.getEntity(), StandardCharsets.UTF_8);
        assertThat(html)
                .contains(type.title().zh(), type.title().en(), type.uri())
                .doesNotContain("<script");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new java.io.StringReader(
                        html.replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta [^>]*>", ""))));
    }

    @Test
    void the_index_leads_to_every_page() {
        String html = new String((byte[]) pages.index().getEntity(), StandardCharsets.UTF_8);
        assertThat(ProblemType.values()).allSatisfy(type -> assertThat(html).contains("href=\"" + type.uri() + "\""));
        assertThat(Json.MAPPER.readTree((byte[]) pages.list().getEntity()).get("items"))
                .hasSize(ProblemType.values().length);
    }

    @Test
    void every_type_can_occur() {
        Set<String> used = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.baigong.adapters.rest")
                        .stream()
                        .filter(type -> !type.isEquivalentTo(ProblemType.class))
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .map(JavaFieldAccess::getTarget)
                        .filter(field -> field.getOwner().isEquivalentTo(ProblemType.class))
                        .map(field -> field.getName())
                        .collect(Collectors.toSet());
        assertThat(used)
                .containsAll(Arrays.stream(ProblemType.values()).map(Enum::name).toList());
    }

    @Test
    void the_language_preferred_is_told_and_named() {
        Problem problem = Problem.unprocessable(
                "invalid-content", List.of(Fault.of("X", "错{0}", "wrong {0}", 1).at("/a")));
        ContainerResponse answer =
                Requests.answer(inEnglish(), ProblemMapper.response(problem).build());
        new ProblemTeller().filter(inEnglish(), answer);
        JsonNode english = Json.MAPPER.readTree((byte[]) answer.getEntity());
        assertThat(english.get("title").asString()).isEqualTo("The content is wrong");
        assertThat(english.get("detail").asString()).isEqualTo("wrong 1");
        assertThat(english.get("instance").asString()).startsWith("urn:uuid:");
        assertThat(answer.getHeaderString("Content-Language")).isEqualTo("en");
        assertThat(answer.getHeaderString("Vary")).isEqualTo("Accept-Language");

        JsonNode chinese = told(
                Requests.request("GET", "x"), ProblemMapper.response(problem).build());
        assertThat(chinese.get("title").asString()).isEqualTo("内容有误");
        assertThat(chinese.get("titleEn").asString()).isEqualTo("The content is wrong");
        assertThat(chinese.get("detail").asString()).isEqualTo("错1");
        assertThat(chinese.get("instance")).isNotEqualTo(english.get("instance"));
    }

    @Test
    void an_incident_has_one_name_in_the_log_and_outside() {
        JsonNode told = told(
                inEnglish(),
                ServerMapper.answer(new IllegalStateException("secret")).build());
        assertThat(told.get("status").asInt()).isEqualTo(500);
        assertThat(told.get("detail").asString()).endsWith(told.get("instance").asString());
        assertThat(told.toString()).doesNotContain("secret", "IllegalState");
    }
}
