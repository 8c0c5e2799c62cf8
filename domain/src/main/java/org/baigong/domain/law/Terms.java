package org.baigong.domain.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The standards and switches under which a question is answered, and the hash that names them with their instrument. */
public final class Terms {
    private final Instrument instrument;
    private final StandardHistory standards;
    private final Map<String, String> choices;
    private final Listings listings;
    private final String version;

    Terms(Instrument instrument, StandardHistory standards, Map<String, String> choices, Listings listings) {
        this.instrument = instrument;
        this.standards = standards;
        this.choices = Map.copyOf(choices);
        this.listings = listings;
        this.version = Hash.of(
                instrument.hash(), standards.toString(), new TreeMap<>(choices).toString(), listings.toString());
    }

    /** Whether something stands on an open list on a day. */
    public boolean isListed(String list, String item, LocalDate day) {
        return listings.contains(list, item, day);
    }

    /** The standard in force on a day: what the city set, else the document's own figure or floor, else nothing. */
    public Optional<Standard> standard(String key, LocalDate day) {
        Optional<Standard> set = standards.on(key, day);
        return set.isPresent() ? set : instrument.fallback(key);
    }

    /** All standards but for the document's own figures. */
    public List<Standard> standards() {
        return standards.all();
    }

    /** Whether a two-way reading is settled so. */
    public boolean reads(String name, String value) {
        return choice(name).equals(value);
    }

    public String choice(String name) {
        String chosen = choices.get(name);
        return chosen == null ? instrument.switchNamed(name).defaultValue() : chosen;
    }

    public boolean isInForce(LocalDate day) {
        return instrument.validity().contains(day);
    }

    public Instrument instrument() {
        return instrument;
    }

    /** SHA-256 over instrument, standards and switches, in hexadecimal. */
    public String version() {
        return version;
    }
}
