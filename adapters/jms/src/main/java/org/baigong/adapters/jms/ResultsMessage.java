package org.baigong.adapters.jms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Results that a scoring system submits: a CloudEvents message whose data names the competition and lists its results.
 * Nothing is guessed: what is unknown, of another type or stands twice is refused.
 *
 * @param traceparent of what made the scoring system send it, or null
 */
record ResultsMessage(String id, String competition, Table table, String traceparent) {
    static final String TYPE = "org.baigong.results.submitted";
    static final int MAX_CHARACTERS = 64 * 1024 * 1024;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxStringLength(1_000)
                    .maxNameLength(100)
                    .maxNumberLength(20)
                    .maxDocumentLength(MAX_CHARACTERS)
                    .build())
            .build();
    private static final Set<String> MAY_STAND =
            Set.of("source", "subject", "time", "dataschema", "traceparent", "tracestate");
    private static final Set<String> TEXT_CELLS = Set.of("entry", "placement", "prize", "score");

    /** What the message says, or the first thing that is wrong with it. */
    static Attempt<ResultsMessage> read(String body) {
        if (body.length() > MAX_CHARACTERS) {
            return refusal("", "MESSAGE_TOO_LARGE", "消息过大", "the message is too large");
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            return Attempt.done(new Reading(json).message());
        } catch (Unfit unfit) {
            return Attempt.refused(unfit.fault);
        } catch (JacksonException malformed) {
            return refusal(
                    "",
                    "MESSAGE_MALFORMED",
                    "消息不是规范的JSON（第{0}行第{1}列附近）",
                    "not well-formed JSON, or beyond its limits, near line {0}, column {1}",
                    malformed.getLocation() == null
                            ? 0
                            : malformed.getLocation().getLineNr(),
                    malformed.getLocation() == null
                            ? 0
                            : malformed.getLocation().getColumnNr());
        }
    }

    private static Attempt<ResultsMessage> refusal(String at, String code, String zh, String en, Object... arguments) {
        return Attempt.refused(new Fault(code, at, Text.of(zh, en, arguments)));
    }

    /** The first thing that is wrong ends the reading. */
    private static final class Unfit extends RuntimeException {
        private final transient Fault fault;

        private Unfit(String at, String code, String zh, String en, Object... arguments) {
            super(code, null, false, false);
            fault = new Fault(code, at, Text.of(zh, en, arguments));
        }
    }

    private static final class Reading {
        private final JsonParser json;
        private final Map<String, String> envelope = new HashMap<>();
        private String competition;
        private List<Table.Row> rows;

        private Reading(JsonParser json) {
            this.json = json;
        }

        private ResultsMessage message() {
            json.nextToken();
            members("", this::attribute);
            if (json.nextToken() != null) {
                throw new Unfit("", "MESSAGE_MALFORMED", "消息之后还有内容", "something follows the message");
            }
            for (String required : List.of("specversion", "id", "source", "type")) {
                if (!envelope.containsKey(required)) {
                    throw missing("/" + required);
                }
            }
            if (competition == null) {
                throw missing("/data/competition");
            }
            if (rows == null) {
                throw missing("/data/results");
            }
            return new ResultsMessage(envelope.get("id"), competition, new Table(rows), envelope.get("traceparent"));
        }

        private void attribute(String at, String name) {
            switch (name) {
                case "specversion" -> only(CloudEvents.VERSION, at, name);
                case "type" -> only(TYPE, at, name);
                case "datacontenttype" -> {
                    if (!text(at).matches("(?i)application/json(\\s*;.*)?")) {
                        throw otherThan(at, "application/json");
                    }
                }
                case "id" -> envelope.put(name, filled(at, 200));
                case "data" -> members(at, this::datum);
                default -> {
                    if (!MAY_STAND.contains(name)) {
                        throw unknown(at);
                    }
                    envelope.put(name, text(at));
                }
            }
        }

        private void datum(String at, String name) {
            switch (name) {
                case "competition" -> competition = filled(at, 100);
                case "results" -> rows(at);
                default -> throw unknown(at);
            }
        }

        private void rows(String at) {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                throw type(at, "数组", "an array");
            }
            rows = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (rows.size() == Table.MAX_ROWS) {
                    throw new Unfit(at, "TOO_MANY_ROWS", "成绩超过{0}条", "more than {0} results", Table.MAX_ROWS);
                }
                String place = at + "/" + rows.size();
                Map<String, String> cells = new HashMap<>();
                members(place, (cell, name) -> cell(cells, cell, name));
                rows.add(new Table.Row(place, Map.copyOf(cells)));
            }
        }

        private void cell(Map<String, String> cells, String at, String name) {
            String content;
            if (name.equals("event")) {
                if (json.currentToken() != JsonToken.VALUE_NUMBER_INT && json.currentToken() != JsonToken.VALUE_NULL) {
                    throw type(at, "整数", "a whole number");
                }
                content = json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getString();
            } else if (TEXT_CELLS.contains(name)) {
                content = json.currentToken() == JsonToken.VALUE_NULL ? "" : text(at).strip();
            } else {
                throw unknown(at);
            }
            if (!content.isEmpty()) {
                cells.put(name, content);
            }
        }

        private interface Member {
            void read(String at, String name);
        }

        private void members(String at, Member member) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw type(at, "对象", "an object");
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                member.read(at + "/" + escaped(name), name);
            }
        }

        private String text(String at) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw type(at, "字符串", "a string");
            }
            return json.getString();
        }

        private String filled(String at, int maxLength) {
            String text = text(at);
            if (text.isBlank() || text.length() > maxLength || text.chars().anyMatch(Character::isISOControl)) {
                throw new Unfit(
                        at,
                        "VALUE_MALFORMED",
                        "应为1至{0}个字，不含控制字符",
                        "1 to {0} characters without control characters are expected",
                        maxLength);
            }
            return text;
        }

        private void only(String expected, String at, String name) {
            if (!text(at).equals(expected)) {
                throw otherThan(at, expected);
            }
            envelope.put(name, expected);
        }

        private static Unfit otherThan(String at, String expected) {
            return new Unfit(at, "VALUE_NOT_SUPPORTED", "只支持“{0}”", "only “{0}” is supported", expected);
        }

        private static Unfit unknown(String at) {
            return new Unfit(at, "FIELD_UNKNOWN", "没有此字段", "there is no such field");
        }

        private static Unfit missing(String at) {
            return new Unfit(at, "FIELD_MISSING", "缺少此字段", "this field is missing");
        }

        private static Unfit type(String at, String zh, String en) {
            return new Unfit(at, "TYPE_WRONG", "应为{0}", "{1} is expected", zh, en);
        }

        private static String escaped(String name) {
            return name.replace("~", "~0").replace("/", "~1");
        }
    }
}
