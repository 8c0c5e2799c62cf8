package org.baigong.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFormatterTest {
    private final JsonFormatter formatter = new JsonFormatter();

    private JsonNode json(LogRecord entry) {
        String line = formatter.format(entry);
        assertThat(line).endsWith("\n");
        assertThat(line.strip()).doesNotContain("\n");
        return new JsonMapper().readTree(line);
    }

    private static LogRecord entry(String message) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("org.baigong.test");
        return entry;
    }

    @Test
    void a_line_says_when_how_grave_who_and_what_and_for_which_request() {
        MDC.put("http.request.id", "r-1");
        try {
            JsonNode json = json(entry("something \"quoted\"\nand broken"));
            assertThat(json.get("@timestamp").asString()).isNotBlank();
            assertThat(json.get("log.level").asString()).isEqualTo("WARNING");
            assertThat(json.get("log.logger").asString()).isEqualTo("org.baigong.test");
            assertThat(json.get("message").asString()).isEqualTo("something \"quoted\"\nand broken");
            assertThat(json.get("http.request.id").asString()).isEqualTo("r-1");
        } finally {
            MDC.clear();
        }
    }

    @Test
    void the_parts_of_a_record_are_fields() {
        LogRecord entry = entry("GET 200");
        entry.setParameters(new Object[] {Map.of("http.route", "/hello")});
        assertThat(json(entry).get("http.route").asString()).isEqualTo("/hello");
    }

    @Test
    void what_was_thrown_is_a_field_with_its_words_unless_it_quotes() {
        LogRecord entry = entry("failed");
        entry.setThrown(new IllegalStateException("no room", new SQLException("no connection", "08001")));
        assertThat(json(entry).get("error.stack_trace").asString())
                .contains("no room")
                .contains("no connection")
                .contains("JsonFormatterTest");
        entry.setThrown(new IllegalStateException("bad: 张三", new SQLException("bad input: 张三", "22P02")));
        assertThat(json(entry).toString())
                .doesNotContain("张三")
                .contains("IllegalStateException")
                .contains("22P02")
                .contains("JsonFormatterTest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519491231002X",
                "1101051949123100212",
                "11010519491231002",
                "110105491231002",
                "91441900MA4W77007L",
                "12990000MB2C000021"
            })
    void an_identity_is_struck_out_even_where_it_is_wrong(String identity) {
        assertThat(json(entry("bad value '" + identity + "'")).get("message").asString())
                .isEqualTo("bad value '***'");
    }

    @Test
    void identities_are_struck_out_wherever_they_stand() {
        assertThat(json(entry("11010519491231002X, \n110105194912310021\t110105491231002"))
                        .get("message")
                        .asString())
                .isEqualTo("***, \n***\t***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "2026-11-22T02:16:20.303Z",
                "ContainerException1",
                "1,576,025"
            })
    void other_words_stay(String word) {
        assertThat(json(entry(word)).get("message").asString()).isEqualTo(word);
    }
}
