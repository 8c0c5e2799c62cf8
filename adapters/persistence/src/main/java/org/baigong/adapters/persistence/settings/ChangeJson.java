package org.baigong.adapters.persistence.settings;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.law.settings.Change;
import org.baigong.domain.law.settings.ListingChange;
import org.baigong.domain.law.settings.ListingEntry;
import org.baigong.domain.law.settings.ReadingChange;
import org.baigong.domain.law.settings.ReadingSetting;
import org.baigong.domain.law.settings.SettingKind;
import org.baigong.domain.law.settings.StandardChange;
import org.baigong.domain.law.settings.StandardSetting;
import org.baigong.domain.law.settings.ValidityChange;
import org.baigong.domain.law.settings.ValiditySetting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of a proposed change as JSON, without its kind and key, and back. */
final class ChangeJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ChangeJson() {}

    static String write(Change change) {
        ObjectNode json = MAPPER.createObjectNode();
        if (change instanceof StandardChange standard) {
            json.put("value", standard.standard().value())
                    .put("from", standard.standard().from().toString())
                    .put("notice", standard.standard().notice())
                    .put("replaces", standard.replaces());
        } else if (change instanceof ReadingChange reading) {
            json.put("value", reading.reading().value())
                    .put("from", reading.reading().from().toString())
                    .put("replaces", reading.replaces());
        } else if (change instanceof ValidityChange validity) {
            json.put("first", validity.validity().from().toString())
                    .put("last", validity.validity().last().toString())
                    .put("notice", validity.validity().notice());
        } else {
            ListingChange listing = (ListingChange) change;
            json.put("notice", listing.notice());
            ArrayNode entries = json.putArray("entries");
            listing.entries().forEach(entry -> write(entries.addObject(), entry));
        }
        return json.toString();
    }

    private static void write(ObjectNode json, ListingEntry entry) {
        json.put("place", entry.place()).put("item", entry.item()).put("title", entry.title());
        if (entry.from() != null) {
            json.put("from", entry.from().toString());
        }
        if (entry.until() != null) {
            json.put("until", entry.until().toString());
        }
    }

    static Change read(SettingKind kind, String key, String content) {
        JsonNode json = MAPPER.readTree(content);
        return switch (kind) {
            case STANDARD ->
                new StandardChange(
                        new StandardSetting(
                                key,
                                json.get("value").asLong(),
                                day(json, "from"),
                                json.get("notice").asString()),
                        json.get("replaces").asBoolean());
            case READING ->
                new ReadingChange(
                        new ReadingSetting(key, json.get("value").asString(), day(json, "from")),
                        json.get("replaces").asBoolean());
            case VALIDITY ->
                new ValidityChange(new ValiditySetting(
                        day(json, "first"),
                        day(json, "last"),
                        json.get("notice").asString()));
            case LISTING ->
                new ListingChange(
                        key, entries(json.get("entries")), json.get("notice").asString());
        };
    }

    private static List<ListingEntry> entries(JsonNode entries) {
        return entries.valueStream()
                .map(json -> new ListingEntry(
                        json.get("place").asString(),
                        json.get("item").asString(),
                        json.get("title").asString(),
                        day(json, "from"),
                        day(json, "until")))
                .toList();
    }

    private static LocalDate day(JsonNode json, String name) {
        return json.has(name) ? LocalDate.parse(json.get(name).asString()) : null;
    }
}
