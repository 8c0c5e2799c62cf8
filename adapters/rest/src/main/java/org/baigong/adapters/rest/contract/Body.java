package org.baigong.adapters.rest.contract;

import com.networknt.schema.Error;
import com.networknt.schema.i18n.DefaultMessageSource;
import com.networknt.schema.i18n.MessageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

/** Request bodies: read within limits, parsed strictly, checked against the contract. */
public final class Body {
    private static final MessageSource MESSAGES = DefaultMessageSource.getInstance();

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
        Map<String, Fault> faults = new LinkedHashMap<>();
        for (Error error : Contract.schema(schema).validate(node)) {
            Fault fault = fault(error, at);
            faults.putIfAbsent(fault.code() + fault.at(), fault);
        }
        return List.copyOf(faults.values());
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
