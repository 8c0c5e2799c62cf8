package org.baigong.adapters.rest.evaluations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.facts.CampAttendance;
import org.baigong.domain.competitions.facts.CampStage;
import org.baigong.domain.competitions.facts.CompetitionHosting;
import org.baigong.domain.competitions.facts.CompetitionScore;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.competitions.facts.TeamEntry;
import org.baigong.domain.competitions.facts.TrainingCamp;
import tools.jackson.databind.JsonNode;

/** Turns stated facts into facts of the domain, each checked against the schema of its type first. */
final class FactReader {
    private record Type(String schema, Function<FactReader, Fact> reader) {}

    private static final Map<String, Type> TYPES = Map.of(
            "competition-hosting", new Type("CompetitionHosting", FactReader::hosting),
            "medal", new Type("Medal", FactReader::medal),
            "competition-score", new Type("CompetitionScore", FactReader::score),
            "team-entry", new Type("TeamEntry", FactReader::teamEntry),
            "training-camp", new Type("TrainingCamp", FactReader::camp),
            "camp-attendance", new Type("CampAttendance", FactReader::attendance),
            "honour", new Type("Honour", FactReader::honour));

    private final JsonNode node;

    private FactReader(JsonNode node) {
        this.node = node;
    }

    /** The fact, or nothing and the faults added. */
    static Optional<Fact> read(JsonNode node, String at, List<Fault> faults) {
        Type type = TYPES.get(node.path("type").asString(""));
        if (type == null) {
            faults.add(Fault.of("UNKNOWN_FACT_TYPE", "没有此类事实", "there is no such type of fact")
                    .at(at + "/type"));
            return Optional.empty();
        }
        List<Fault> own = Body.faults(type.schema(), node, at);
        faults.addAll(own);
        return own.isEmpty() ? Optional.of(type.reader().apply(new FactReader(node))) : Optional.empty();
    }

    private Fact hosting() {
        return new CompetitionHosting(
                text("id"),
                day("date"),
                text("host"),
                word("competition", ContestCategory.class),
                word("class", ContestClass.class),
                word("selectionFor", ContestLevel.class),
                text("contest"),
                texts("events"),
                texts("coHosts"),
                isTrue("hostRegisteredInDongguan", true),
                yuan("decidedAmount"));
    }

    private Fact medal() {
        return new Medal(
                text("id"),
                day("date"),
                word("competition", ContestLevel.class),
                word("class", ContestClass.class),
                text("contest"),
                text("event"),
                word("placement", Placement.class),
                yuan("prize"),
                texts("athletes"),
                texts("coaches"),
                text("trainingBase"),
                isTrue("representsDongguan", true));
    }

    private Fact score() {
        return new CompetitionScore(
                text("id"),
                day("date"),
                text("athlete"),
                word("competition", ContestLevel.class),
                text("contest"),
                text("event"),
                points("score"),
                points("passMark"),
                word("certificateLevel", SkillLevel.class));
    }

    private Fact teamEntry() {
        return new TeamEntry(
                text("id"),
                day("date"),
                text("unit"),
                word("competition", ContestLevel.class),
                text("contest"),
                texts("events"),
                yuan("proposed"));
    }

    private Fact camp() {
        return new TrainingCamp(
                text("id"),
                day("date"),
                text("unit"),
                word("competition", ContestLevel.class),
                word("stage", CampStage.class),
                text("contest"),
                texts("events"),
                isTrue("completed", false),
                yuan("proposed"),
                payments());
    }

    private Fact attendance() {
        List<YearMonth> months = texts("months").stream().map(YearMonth::parse).toList();
        return new CampAttendance(text("id"), day("date"), text("athlete"), months, isTrue("representsDongguan", true));
    }

    private Fact honour() {
        return new Honour(
                text("id"),
                day("date"),
                text("person"),
                word("title", HonorificTitle.class),
                word("competition", ContestLevel.class));
    }

    private List<Payment> payments() {
        List<Payment> payments = new ArrayList<>();
        for (JsonNode payment : node.path("previouslyPaid")) {
            FactReader of = new FactReader(payment);
            payments.add(new Payment(of.text("clause"), of.day("date"), of.yuan("amount"), of.text("object")));
        }
        return payments;
    }

    private String text(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    private <T> T read(String field, Function<String, T> reader) {
        String value = text(field);
        return value == null ? null : reader.apply(value);
    }

    private LocalDate day(String field) {
        return read(field, LocalDate::parse);
    }

    private Yuan yuan(String field) {
        return read(field, Yuan::of);
    }

    private BigDecimal points(String field) {
        return read(field, BigDecimal::new);
    }

    private <E extends Enum<E>> E word(String field, Class<E> words) {
        return read(field, value -> Enum.valueOf(words, value));
    }

    private boolean isTrue(String field, boolean otherwise) {
        JsonNode value = node.get(field);
        return value == null ? otherwise : value.asBoolean();
    }

    private List<String> texts(String field) {
        JsonNode array = node.get(field);
        if (array == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(array.size());
        array.forEach(element -> texts.add(element.asString()));
        return texts;
    }
}
