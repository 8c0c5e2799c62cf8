package org.baigong.adapters.persistence.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Listing;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that terms consist of besides their document, as JSON, and back. */
final class TermsJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private TermsJson() {}

    static String write(Terms terms) {
        ObjectNode json = MAPPER.createObjectNode();
        write(json.putObject("validity"), terms.validity());
        ArrayNode standards = json.putArray("standards");
        for (Standard standard : terms.standards()) {
            ObjectNode one = standards.addObject().put("key", standard.key()).put("value", standard.value());
            write(one, standard.period());
            write(one, standard.source());
        }
        ObjectNode choices = json.putObject("readings");
        new TreeMap<>(terms.choices()).forEach(choices::put);
        ArrayNode listings = json.putArray("listings");
        for (Listing listing : terms.listings()) {
            ObjectNode one = listings.addObject().put("list", listing.list()).put("item", listing.item());
            write(one, listing.period());
            write(one, listing.source());
        }
        return json.toString();
    }

    private static void write(ObjectNode json, DateRange period) {
        json.put("from", period.from().toString());
        if (period.end() != null) {
            json.put("end", period.end().toString());
        }
    }

    private static void write(ObjectNode json, Text source) {
        json.put("zh", source.zh()).put("en", source.en());
    }

    static Terms read(Instrument instrument, String content) {
        JsonNode json = MAPPER.readTree(content);
        List<Standard> standards = json.get("standards")
                .valueStream()
                .map(one ->
                        new Standard(one.get("key").asString(), one.get("value").asLong(), period(one), source(one)))
                .toList();
        Map<String, String> choices = new TreeMap<>();
        json.get("readings")
                .properties()
                .forEach(one -> choices.put(one.getKey(), one.getValue().asString()));
        List<Listing> listings = json.get("listings")
                .valueStream()
                .map(one ->
                        new Listing(one.get("list").asString(), one.get("item").asString(), period(one), source(one)))
                .toList();
        return instrument.terms(standards, choices, listings, period(json.get("validity")));
    }

    private static DateRange period(JsonNode json) {
        LocalDate end = json.has("end") ? LocalDate.parse(json.get("end").asString()) : null;
        return new DateRange(LocalDate.parse(json.get("from").asString()), end);
    }

    private static Text source(JsonNode json) {
        return Text.of(json.get("zh").asString(), json.get("en").asString());
    }
}
