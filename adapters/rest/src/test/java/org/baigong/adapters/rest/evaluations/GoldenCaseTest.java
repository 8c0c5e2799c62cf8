package org.baigong.adapters.rest.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.baigong.adapters.rest.json.Json;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.application.evaluations.EvaluateFacts;
import org.baigong.application.evaluations.Rulebooks;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The worked cases of the policies, played in-process through everything but the server. */
class GoldenCaseTest {
    private final EvaluationDesk desk = new EvaluationDesk(new Rulebooks(), new EvaluateFacts());

    static Stream<Named<GoldenCase>> cases() throws IOException {
        return GoldenCase.all().stream().map(golden -> Named.of(golden.name(), golden));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answers_as_worked_out(GoldenCase golden) {
        golden.check(play(golden.request()));
    }

    @Test
    void plays_every_case_that_came_with_the_policy_and_our_own() throws IOException {
        assertThat(GoldenCase.of("dongguan")).hasSize(231);
        assertThat(GoldenCase.all())
                .hasSizeGreaterThan(231)
                .extracting(GoldenCase::name)
                .doesNotHaveDuplicates();
    }

    private GoldenCase.Answer play(JsonNode request) {
        byte[] body = request.toString().getBytes(StandardCharsets.UTF_8);
        try (ByteArrayInputStream in = new ByteArrayInputStream(body)) {
            return new GoldenCase.Answer(200, Json.MAPPER.readTree(Json.write(desk.answer(in))));
        } catch (ProblemException refused) {
            JsonNode problem = Json.MAPPER.readTree(Json.write(refused.problem()));
            return new GoldenCase.Answer(problem.get("status").asInt(), problem);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
