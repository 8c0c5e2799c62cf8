package org.baigong.adapters.rest.competitions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.CompetitionEvent;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Filing;
import org.baigong.domain.competitions.Organisation;
import tools.jackson.databind.JsonNode;

/** Turns a body that the contract has accepted into a filing. */
final class FilingReader {
    private FilingReader() {}

    static Filing read(JsonNode body) {
        return new Filing(
                text(body, "number"),
                text(body, "name"),
                word(body, "category", ContestCategory.class),
                word(body, "class", ContestClass.class),
                word(body, "selectionFor", ContestLevel.class),
                host(body.get("host")),
                body.path("hostRegisteredInDongguan").asBoolean(true),
                events(body.get("events")),
                LocalDate.parse(text(body, "startsOn")),
                LocalDate.parse(text(body, "endsOn")),
                body.has("decidedAmount") ? Yuan.of(text(body, "decidedAmount")) : null,
                body.has("town") ? new TownCode(text(body, "town")) : null);
    }

    private static Organisation host(JsonNode host) {
        String code = text(host, "creditCode");
        if (!CreditCode.isValid(code)) {
            Fault fault = Fault.of(
                            "CREDIT_CODE_WRONG",
                            "统一社会信用代码有误（GB 32100）",
                            "not a unified social credit code after GB 32100")
                    .at("/host/creditCode");
            throw new ProblemException(Problem.unprocessable("invalid-content", List.of(fault)));
        }
        return new Organisation(text(host, "name"), new CreditCode(code));
    }

    private static List<CompetitionEvent> events(JsonNode array) {
        List<CompetitionEvent> events = new ArrayList<>();
        for (JsonNode event : array) {
            events.add(new CompetitionEvent(
                    event.get("number").asInt(),
                    text(event, "name"),
                    event.has("passMark") ? new BigDecimal(text(event, "passMark")) : null,
                    word(event, "certificateLevel", SkillLevel.class)));
        }
        return events;
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asString() : null;
    }

    private static <E extends Enum<E>> E word(JsonNode node, String field, Class<E> words) {
        return node.has(field) ? Enum.valueOf(words, text(node, field)) : null;
    }
}
