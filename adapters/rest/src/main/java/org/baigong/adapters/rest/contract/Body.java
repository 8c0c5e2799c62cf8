package org.baigong.adapters.rest.contract;

import com.networknt.schema.Error;
import com.networknt.schema.i18n.DefaultMessageSource;
import com.networknt.schema.i18n.MessageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baigong.adapters.rest.json.Json;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Request bodies: read within limits, parsed strictly, checked against the contract. */
public final class Body {
    private static final MessageSource MESSAGES = DefaultMessageSource.getInstance();

    /** Enough to mend a file by; the rest shows when these are mended. */
    public static final int MAX_FAULTS = 1_000;

    /** The most items or members that a part of a body may have, but for the list that it is all about. */
    private static final int MAX_SIZE = 1_000;

    private Body() {}

    /** The bytes of a body, or a 413 problem where there are more than the limit. */
    public static byte[] bytes(InputStream in, int limit) {
        try {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new ProblemException(Problem.tooLarge(limit));
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A JSON body of the schema of this name; 400 where it is no JSON, 422 of the type given where it is another shape. */
    public static JsonNode json(InputStream in, int limit, String schema, String problemType) {
        return json(bytes(in, limit), schema, problemType);
    }

    /** As the other, of bytes that were read before. */
    public static JsonNode json(byte[] bytes, String schema, String problemType) {
        JsonNode body = parse(bytes);
        List<Fault> faults = faults(schema, body, "");
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.unprocessable(problemType, faults));
        }
        return body;
    }

    /**
     * As {@link #json}, of an object with one long list. Its items are checked one by one, and only until enough is known
     * to be wrong: what a body makes the server remember shall not be many times its size.
     */
    public static JsonNode list(InputStream in, int limit, String schema, String list, String problemType) {
        JsonNode body = parse(bytes(in, limit));
        List<Fault> faults = listFaults(schema, list, body);
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.unprocessable(problemType, faults));
        }
        return body;
    }

    private static List<Fault> listFaults(String schema, String list, JsonNode body) {
        JsonNode items = body.path(list);
        if (!items.isArray() || items.size() < 2) {
            return faults(schema, body, "");
        }
        int most = Contract.maxItems(schema, list);
        if (items.size() > most) {
            return List.of(Fault.of("WRONG_SHAPE", "超过{0}项", "more than {0} items", most)
                    .at(Fault.pointer("", list)));
        }
        ObjectNode head = ((ObjectNode) body).objectNode();
        body.properties().forEach(member -> head.set(member.getKey(), member.getValue()));
        head.putArray(list).add(items.get(0));
        List<Fault> faults = new ArrayList<>(faults(schema, head, ""));
        for (int i = 1; i < items.size() && faults.size() < MAX_FAULTS; i++) {
            faults.addAll(faults(schema + "/properties/" + list + "/items", items.get(i), "/" + list + "/" + i));
        }
        return faults;
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            JsonNode body = Json.MAPPER.readTree(bytes);
            if (body == null || body.isMissingNode()) {
                throw new ProblemException(Problem.malformed("", Text.of("请求体为空", "the body is empty")));
            }
            return body;
        } catch (JacksonException malformed) {
            TokenStreamLocation place = malformed.getLocation();
            Text where = place == null
                    ? Text.of("JSON格式错误", "malformed JSON")
                    : Text.of(
                            "JSON格式错误：第{0}行第{1}列",
                            "malformed JSON at line {0}, column {1}", place.getLineNr(), place.getColumnNr());
            throw new ProblemException(Problem.malformed(pointer(malformed), where));
        }
    }

    private static String pointer(JacksonException malformed) {
        if (malformed.processor() instanceof JsonParser parser) {
            return parser.streamReadContext().pathAsPointer().toString();
        }
        return "";
    }

    /** Everything in which a node differs from a schema, each thing once, with pointers below the one given. */
    public static List<Fault> faults(String schema, JsonNode node, String at) {
        List<Fault> oversized = oversized(node, at);
        if (!oversized.isEmpty()) {
            return oversized;
        }
        Map<String, Fault> faults = new LinkedHashMap<>();
        for (Error error : Contract.schema(schema).validate(node)) {
            Fault fault = fault(error, at);
            faults.putIfAbsent(fault.code() + fault.at(), fault);
        }
        return List.copyOf(faults.values());
    }

    /** The first thing in a node that is longer than anything allowed: to check its parts would yield a fault for each. */
    private static List<Fault> oversized(JsonNode node, String at) {
        if (node.size() > MAX_SIZE) {
            return List.of(Fault.of("WRONG_SHAPE", "超过{0}项", "more than {0} items", MAX_SIZE)
                    .at(at));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            List<Fault> oversized = oversized(member.getValue(), Fault.pointer(at, member.getKey()));
            if (!oversized.isEmpty()) {
                return oversized;
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            List<Fault> oversized = oversized(node.get(i), at + "/" + i);
            if (!oversized.isEmpty()) {
                return oversized;
            }
        }
        return List.of();
    }

    private static Fault fault(Error error, String at) {
        String pointer = at + error.getInstanceLocation();
        if ("dependentRequired".equals(error.getKeyword())) {
            pointer = Fault.pointer(pointer, String.valueOf(error.getArguments()[0]));
        } else if (error.getProperty() != null) {
            pointer = Fault.pointer(pointer, error.getProperty());
        }
        return new Fault(
                code(error.getKeyword()),
                pointer,
                Text.of("{0}", "{1}", message(error, Locale.CHINA), message(error, Locale.ENGLISH)));
    }

    private static String message(Error error, Locale locale) {
        return MESSAGES.getMessage(error.getMessageKey(), locale, error.getArguments());
    }

    private static String code(String keyword) {
        return switch (keyword == null ? "" : keyword) {
            case "required", "dependentRequired" -> "FIELD_MISSING";
            case "additionalProperties", "false", "unevaluatedProperties" -> "FIELD_NOT_ALLOWED";
            case "type" -> "WRONG_TYPE";
            case "enum", "const" -> "UNKNOWN_VALUE";
            default -> "WRONG_SHAPE";
        };
    }
}
