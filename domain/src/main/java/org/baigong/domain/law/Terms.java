package org.baigong.domain.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baigong.domain.common.DateRange;

/**
 * The standards, readings, listings and validity under which a question is answered, and the hash that names them with their
 * instrument.
 */
public sealed class Terms permits ComparedTerms {
    private final Instrument instrument;
    private final StandardHistory standards;
    private final Map<String, String> choices;
    private final Listings listings;
    private final DateRange validity;
    private final String version;

    Terms(
            Instrument instrument,
            StandardHistory standards,
            Map<String, String> choices,
            Listings listings,
            DateRange validity) {
        this.instrument = instrument;
        this.standards = standards;
        this.choices = Map.copyOf(choices);
        this.listings = listings;
        this.validity = validity;
        this.version = Hash.of(
                instrument.hash(),
                standards.toString(),
                new TreeMap<>(choices).toString(),
                listings.hash(),
                validity.toString());
    }

    /** The same terms again. */
    Terms(Terms same) {
        this.instrument = same.instrument;
        this.standards = same.standards;
        this.choices = same.choices;
        this.listings = same.listings;
        this.validity = same.validity;
        this.version = same.version;
    }

    /** Other standards instead of, and other readings beside, those in force; both must have been checked. */
    Terms supposing(Map<String, Standard> values, Map<String, String> readings) {
        List<Standard> merged = new ArrayList<>(values.values());
        standards.all().stream().filter(set -> !values.containsKey(set.key())).forEach(merged::add);
        Map<String, String> chosen = new HashMap<>(choices);
        chosen.putAll(readings);
        return new Terms(instrument, new StandardHistory(merged), chosen, listings, validity);
    }

    /** Whether something stands on an open list on a day. */
    public boolean isListed(String list, String item, LocalDate day) {
        return listings.contains(list, item, day);
    }

    /** Whether anything stands on an open list on a day. */
    public boolean isKept(String list, LocalDate day) {
        return listings.isKept(list, day);
    }

    /** The standard in force on a day: what the city set, else the document's own figure or floor, else nothing. */
    public Optional<Standard> standard(String key, LocalDate day) {
        Optional<Standard> set = standards.on(key, day);
        return set.isPresent() ? set : instrument.fallback(key);
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
        return validity.contains(day);
    }

    public Instrument instrument() {
        return instrument;
    }

    /** The days for which the document holds, as the city last set them, else as its file has them. */
    public DateRange validity() {
        return validity;
    }

    /** All standards but for the document's own figures. */
    public List<Standard> standards() {
        return standards.all();
    }

    /** The readings settled, by the name of the switch; the default holds for the others. */
    public Map<String, String> choices() {
        return choices;
    }

    public List<Listing> listings() {
        return listings.all();
    }

    /** SHA-256 over instrument, standards, readings, listings and validity, in hexadecimal. */
    public String version() {
        return version;
    }
}
