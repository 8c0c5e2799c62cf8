package org.baigong.domain.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Text;

/**
 * A policy document 政策文件: its articles and clauses, the bounds of its figures, the standards set inside them, and the
 * switches where it can be read in two ways. Whatever contradicts itself is refused at construction.
 */
public final class Instrument {
    private static final Text OWN_FIGURE = Text.of("文件所定数额", "the document's own figure");

    private final String id;
    private final Text title;
    private final DateRange validity;
    private final List<Article> articles;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, Bound> bounds = new LinkedHashMap<>();
    private final Map<String, Optional<Standard>> fallbacks = new HashMap<>();
    private final Map<String, Switch> switches = new LinkedHashMap<>();
    private final Map<String, OpenList> lists = new LinkedHashMap<>();
    private final StandardHistory standards;
    private final String hash;
    private final Terms terms;

    /** @throws IllegalArgumentException where something stands twice, overlaps, or lies outside its bound */
    public Instrument(
            String id,
            Text title,
            DateRange validity,
            List<Article> articles,
            Collection<Switch> switches,
            Collection<OpenList> lists,
            Collection<Standard> standards) {
        this.id = id;
        this.title = title;
        this.validity = validity;
        this.articles = List.copyOf(articles);
        articles.forEach(article -> article.clauses().forEach(this::add));
        switches.forEach(this::add);
        lists.forEach(this::add);
        standards.forEach(this::requireInside);
        this.standards = new StandardHistory(standards);
        this.hash = Hash.of(
                id, title.toString(), validity.toString(), articles.toString(), switches.toString(), lists.toString());
        this.terms = new Terms(this, this.standards, Map.of(), Listings.NONE, validity);
    }

    private void add(Clause clause) {
        if (clauses.put(clause.code(), clause) != null) {
            throw new IllegalArgumentException("clause " + clause.code() + " stands twice");
        }
        clause.bounds().stream().filter(bound -> bound.key() != null).forEach(this::add);
    }

    private void add(Bound bound) {
        if (bounds.put(bound.key(), bound) != null) {
            throw new IllegalArgumentException("bound " + bound.key() + " stands twice");
        }
        Long figure = bound.bounds().fallback();
        fallbacks.put(
                bound.key(),
                figure == null
                        ? Optional.empty()
                        : Optional.of(new Standard(bound.key(), figure, DateRange.EVER, OWN_FIGURE)));
    }

    private void add(Switch choice) {
        if (switches.put(choice.name(), choice) != null) {
            throw new IllegalArgumentException("switch " + choice.name() + " stands twice");
        }
        choice.governs().forEach(this::clause);
    }

    private void add(OpenList list) {
        if (lists.put(list.name(), list) != null) {
            throw new IllegalArgumentException("list " + list.name() + " stands twice");
        }
        list.governs().forEach(this::clause);
    }

    private void requireInside(Standard standard) {
        Bound bound = bounds.get(standard.key());
        if (bound == null || !bound.bounds().contains(standard.value())) {
            throw new IllegalArgumentException("standard outside its bound: " + standard + " of " + bound);
        }
    }

    /** The document by itself: its own figures, default readings and validity, and nothing on its lists. */
    public Terms terms() {
        return terms;
    }

    /**
     * The document as it was set: from the first day of a key's first standard, the figures set take the place of its own.
     *
     * @throws IllegalArgumentException where something was set that cannot be set, or not so: it was checked before
     */
    public Terms terms(
            Collection<Standard> set, Map<String, String> choices, Collection<Listing> listed, DateRange validity) {
        set.forEach(this::requireInside);
        choices.forEach((name, value) -> {
            if (!switchNamed(name).values().contains(value)) {
                throw new IllegalArgumentException("switch " + name + " does not offer " + value);
            }
        });
        Map<String, LocalDate> since = new HashMap<>();
        set.forEach(standard -> since.merge(
                standard.key(), standard.period().from(), (one, other) -> one.isBefore(other) ? one : other));
        List<Standard> merged = new ArrayList<>(set);
        standards.all().forEach(own -> own.before(since.get(own.key())).ifPresent(merged::add));
        Listings listings = listed.isEmpty() ? Listings.NONE : new Listings(listed);
        return new Terms(this, new StandardHistory(merged), choices, listings, validity);
    }

    /** @throws IllegalArgumentException for a code that is not in this document: our own mistake, not the caller's */
    public Clause clause(String code) {
        Clause clause = clauses.get(code);
        if (clause == null) {
            throw new IllegalArgumentException("no clause " + code + " in " + id);
        }
        return clause;
    }

    Switch switchNamed(String name) {
        Switch choice = switches.get(name);
        if (choice == null) {
            throw new IllegalArgumentException("no switch " + name + " in " + id);
        }
        return choice;
    }

    Optional<Standard> fallback(String key) {
        Optional<Standard> fallback = fallbacks.get(key);
        if (fallback == null) {
            throw new IllegalArgumentException("no standard " + key + " in " + id);
        }
        return fallback;
    }

    public String id() {
        return id;
    }

    public Text title() {
        return title;
    }

    public DateRange validity() {
        return validity;
    }

    public List<Article> articles() {
        return articles;
    }

    public Collection<Clause> clauses() {
        return clauses.values();
    }

    public Map<String, Bound> bounds() {
        return Collections.unmodifiableMap(bounds);
    }

    public Map<String, Switch> switches() {
        return Collections.unmodifiableMap(switches);
    }

    /** The open lists, by name. */
    public Map<String, OpenList> lists() {
        return Collections.unmodifiableMap(lists);
    }

    String hash() {
        return hash;
    }
}
