package org.baigong.adapters.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultsMessageTest {
    static final String GOOD = """
            {"specversion": "1.0", "id": "m1", "source": "/scoring", "type": "org.baigong.results.submitted",
             "time": "2023-11-18T09:00:00Z", "datacontenttype": "application/json; charset=utf-8",
             "data": {"competition": "2023-001", "results": [
               {"event": 1, "entry": "001", "placement": "GOLD", "prize": "30000.00", "score": "92.5"},
               {"event": 2, "entry": " 002 ", "placement": null, "prize": "", "score": null}]}}
            """;

    @Test
    void a_message_reads_as_a_table() {
        assertThat(ResultsMessage.read(GOOD))
                .isEqualTo(Attempt.done(new ResultsMessage(
                        "m1",
                        "2023-001",
                        new Table(java.util.List.of(
                                new Table.Row(
                                        "/data/results/0",
                                        Map.of(
                                                "event", "1",
                                                "entry", "001",
                                                "placement", "GOLD",
                                                "prize", "30000.00",
                                                "score", "92.5")),
                                new Table.Row("/data/results/1", Map.of("event", "2", "entry", "002")))),
                        null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "specversion": "1.0"     | "specversion": "0.3"      | VALUE_NOT_SUPPORTED /specversion
            "specversion": "1.0"     | "specversion": 1.0        | TYPE_WRONG /specversion
            "specversion": "1.0",    | ``                        | FIELD_MISSING /specversion
            "id": "m1"               | "id": ""                  | VALUE_MALFORMED /id
            "id": "m1"               | "id": "a\\u0000"           | VALUE_MALFORMED /id
            "id": "m1",              | ``                        | FIELD_MISSING /id
            "id": "m1"               | "id": "m1", "id": "m2"    | MESSAGE_MALFORMED
            "source": "/scoring",    | ``                        | FIELD_MISSING /source
            results.submitted        | results.deleted           | VALUE_NOT_SUPPORTED /type
            application/json;        | application/xml;          | VALUE_NOT_SUPPORTED /datacontenttype
            "time":                  | "a/b~c":                  | FIELD_UNKNOWN /a~1b~0c
            "data": {                | "data": [], "x": {        | TYPE_WRONG /data
            "competition": "2023-001", | ``                      | FIELD_MISSING /data/competition
            "competition": "2023-001" | "competition": 2023      | TYPE_WRONG /data/competition
            "results": [             | "result": [               | FIELD_UNKNOWN /data/result
            "results": [             | "results": 3, "x": [      | TYPE_WRONG /data/results
            "results": [             | "results": [null,         | TYPE_WRONG /data/results/0
            "event": 2               | "event": "2"              | TYPE_WRONG /data/results/1/event
            "event": 2               | "event": 2.0              | TYPE_WRONG /data/results/1/event
            "event": 2               | "event": 123456789012345678901234567890 | MESSAGE_MALFORMED
            "prize": "30000.00"      | "prize": 30000.00         | TYPE_WRONG /data/results/0/prize
            "prize": "30000.00"      | "prize": {"a": 1}         | TYPE_WRONG /data/results/0/prize
            "placement": null        | "placement": true         | TYPE_WRONG /data/results/1/placement
            "placement": null        | "colour": "red"           | FIELD_UNKNOWN /data/results/1/colour
            "entry": "001"           | "entry": "001", "entry": "002" | MESSAGE_MALFORMED
            "score": null}]}}        | "score": null}]}} {}      | MESSAGE_MALFORMED
            "score": null}]}}        | "score": null}]}          | MESSAGE_MALFORMED
            """)
    void what_does_not_fit_is_refused_with_its_place(String good, String bad, String refusal) {
        assertThat(GOOD).contains(good);
        assertThat(refusal(GOOD.replace(good, bad))).isEqualTo(refusal);
    }

    @Test
    void limits_are_kept() {
        assertThat(refusal("[".repeat(100_000))).isEqualTo("TYPE_WRONG");
        assertThat(refusal(GOOD.replace("\"001\"", "[".repeat(5_000)))).isEqualTo("TYPE_WRONG /data/results/0/entry");
        assertThat(refusal(GOOD.replace("001\"", "0".repeat(1_001) + "\""))).isEqualTo("MESSAGE_MALFORMED");
        assertThat(refusal(GOOD.replaceFirst("(?s)\\[.*]", "[" + "{},".repeat(Table.MAX_ROWS) + "{}]")))
                .isEqualTo("TOO_MANY_ROWS /data/results");
        assertThat(refusal("")).isEqualTo("TYPE_WRONG");
        assertThat(refusal("null")).isEqualTo("TYPE_WRONG");
    }

    @Test
    void rubbish_is_refused_and_nothing_is_thrown() {
        Random random = new Random(20231118);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder body = new StringBuilder(GOOD);
            for (int turned = 0; turned <= random.nextInt(3); turned++) {
                int at = random.nextInt(body.length());
                switch (random.nextInt(4)) {
                    case 0 -> body.setLength(Math.max(1, at));
                    case 1 -> body.setCharAt(at, (char) random.nextInt(128));
                    case 2 -> body.deleteCharAt(at);
                    default -> body.insert(at, "{}[]\",:\\u0\uD800".charAt(random.nextInt(10)));
                }
                if (body.length() < 2) {
                    break;
                }
            }
            ResultsMessage.read(body.toString());
        }
    }

    private static String refusal(String body) {
        if (ResultsMessage.read(body) instanceof Attempt.Refused<ResultsMessage> refused) {
            assertThat(refused.faults()).hasSize(1);
            assertThat(refused.faults().get(0).message().zh()).containsPattern("\\p{IsHan}");
            return (refused.faults().get(0).code() + " "
                            + refused.faults().get(0).at())
                    .strip();
        }
        return "nothing";
    }
}
