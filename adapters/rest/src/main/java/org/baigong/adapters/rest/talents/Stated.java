package org.baigong.adapters.rest.talents;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.domain.common.Yuan;
import tools.jackson.databind.JsonNode;

/** The body of a request about a talent, in words of the domain. The contract has accepted its shape. */
public record Stated(JsonNode body) {
    private static final int MAX_BODY = 1024 * 1024;

    public static Stated in(InputStream body, String schema) {
        return new Stated(Body.json(body, MAX_BODY, schema, "invalid-content"));
    }

    public JsonNode part(String field) {
        return body.get(field);
    }

    public boolean has(String field) {
        return body.has(field);
    }

    public String text(String field) {
        return body.get(field).asString();
    }

    public List<String> texts(String field) {
        return body.get(field).valueStream().map(JsonNode::asString).toList();
    }

    public LocalDate day(String field) {
        return has(field) ? LocalDate.parse(text(field)) : null;
    }

    public YearMonth month(String field) {
        return has(field) ? YearMonth.parse(text(field)) : null;
    }

    public Yuan amount(String field) {
        return has(field) ? Yuan.of(text(field)) : null;
    }

    public <E extends Enum<E>> E word(String field, Class<E> words) {
        return Enum.valueOf(words, text(field));
    }
}
