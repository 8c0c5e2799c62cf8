package org.baigong.adapters.rest.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.json.Json;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.application.evaluations.EvaluateFacts;
import org.baigong.application.evaluations.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Valid requests, spoilt at random: each is answered as the contract says or refused with a 4xx problem. */
class EvaluationFuzzTest {
    private static final int ROUNDS = 500;
    private static final String[] VALUES = {
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1e9",
        "\"\"",
        "\"0.00\"",
        "\"1.00\"",
        "\"9999999999999.99\"",
        "\"1.00\\n\"",
        "\"１.00\"",
        "\"-1.00\"",
        "\"p1\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\\ud83d\\ude00\"",
        "\"2022-02-30\"",
        "\"0000-01-01\"",
        "\"9999-12-31\"",
        "\"2026-01-01\"",
        "\"2022-05\"",
        "[]",
        "{}",
        "[null]",
        "[\"p1\",\"p2\",\"p3\"]",
        "[\"e1\",\"e1\"]",
        "[{\"clause\":\"DG-13.6\",\"date\":\"2021-01-01\",\"amount\":\"1.00\"}]",
        "\"WORLDSKILLS\"",
        "\"NATIONAL\"",
        "\"PROVINCIAL\"",
        "\"MUNICIPAL\"",
        "\"TOWN\"",
        "\"SELECTION\"",
        "\"OTHER_INTERNATIONAL\"",
        "\"I\"",
        "\"II\"",
        "\"GOLD\"",
        "\"MERIT\"",
        "\"UNDECIDED\"",
        "\"PER_TEAM\"",
        "\"NO_PRIZE_AMOUNT\"",
        "\"HIGHEST_ONLY\"",
        "\"PRIZE_PLUS_CITY\"",
        "\"60\"",
        "\"TECHNICIAN\"",
        "\"NATIONAL_TECHNICAL_EXPERT\"",
        "\"ENTERPRISE\"",
        "\"PRIVATE\"",
        "\"STUDENT\"",
        "\"NONE\"",
        "\"2022-2023\"",
        "[\"STRATEGIC_EMERGING\"]",
        "1000000000",
        "2.0"
    };
    private static final String[] FIELDS = {
        "id",
        "date",
        "class",
        "prize",
        "athletes",
        "coaches",
        "trainingBase",
        "representsDongguan",
        "selectionFor",
        "decidedAmount",
        "stage",
        "proposed",
        "previouslyPaid",
        "completed",
        "competition",
        "passMark",
        "certificateLevel",
        "ordinal",
        "finished",
        "year",
        "ownership",
        "organisationKind",
        "employments",
        "shortageOccupation",
        "level",
        "approved",
        "standards",
        "switches",
        "a/b~c",
        "DG-12.9",
        "DG-13.1.floor",
        "DG-13.2.team"
    };

    private final EvaluationDesk desk = new EvaluationDesk(new Rulebooks(), new EvaluateFacts());
    private int answered;
    private int refused;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void spoilt_requests(long seed) throws IOException {
        Random random = new Random(seed);
        List<GoldenCase> cases = GoldenCase.all();
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode request = Json.MAPPER.readTree(
                    cases.get(random.nextInt(cases.size())).request().toString());
            JsonNode donor = cases.get(random.nextInt(cases.size())).request();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                spoil(request, donor, random);
            }
            play(request.toString().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(answered).isGreaterThan(ROUNDS / 10);
        assertThat(refused).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void spoilt_bytes() throws IOException {
        Random random = new Random(4);
        List<GoldenCase> cases = GoldenCase.all();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] body =
                    cases.get(random.nextInt(cases.size())).request().toString().getBytes(StandardCharsets.UTF_8);
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            play(body);
        }
        assertThat(refused).isGreaterThan(ROUNDS / 10);
    }

    private void play(byte[] body) {
        String shown = new String(body, StandardCharsets.UTF_8);
        try {
            JsonNode answer = Json.MAPPER.readTree(Json.write(desk.answer(new ByteArrayInputStream(body))));
            assertThat(Body.faults("Evaluation", answer, "")).as(shown).isEmpty();
            answer.get("verdicts").forEach(verdict -> assertCarriesWhatItsOutcomeAsks(verdict, shown));
            answered++;
        } catch (ProblemException problem) {
            JsonNode told = Json.MAPPER.readTree(Json.write(problem.problem()));
            assertThat(Body.faults("Problem", told, "")).as(shown).isEmpty();
            assertThat(problem.problem().status()).as(shown).isIn(400, 422);
            assertThat(problem.problem().errors()).as(shown).isNotEmpty();
            refused++;
        } catch (RuntimeException mistake) {
            throw new AssertionError("fails on " + shown, mistake);
        }
    }

    private static void assertCarriesWhatItsOutcomeAsks(JsonNode verdict, String shown) {
        boolean granted = verdict.get("outcome").asString().equals("GRANTED");
        boolean measured = List.of("MET", "NOT_MET", "NOT_APPLICABLE")
                .contains(verdict.get("outcome").asString());
        assertThat(verdict.has("measure")).as(shown).isEqualTo(measured);
        assertThat(verdict.has("reason")).as(shown).isEqualTo(!granted && !measured);
        assertThat(verdict.has("benefit")).as(shown).isEqualTo(granted);
        assertThat(verdict.has("amount") ^ verdict.has("value")).as(shown).isEqualTo(granted);
        assertThat(verdict.get("derivation").isEmpty()).as(shown).isNotEqualTo(granted);
    }

    /** Changes one thing somewhere in the request, often to what the donor has there. */
    private static void spoil(JsonNode request, JsonNode donor, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(request, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        JsonNode value = Json.MAPPER.readTree(VALUES[random.nextInt(VALUES.length)]);
        if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String known = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
            JsonNode given = donor.findValue(known);
            switch (random.nextInt(6)) {
                case 0 -> object.remove(known);
                case 1 -> object.set(FIELDS[random.nextInt(FIELDS.length)], value);
                case 2, 3, 4 -> object.set(known, given == null ? value : given.deepCopy());
                default -> object.set(known, value);
            }
        } else if (container instanceof ArrayNode array) {
            if (random.nextBoolean() || array.isEmpty()) {
                array.add(value);
            } else {
                array.add(array.get(random.nextInt(array.size())).deepCopy());
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
