package org.baigong.domain.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baigong.domain.common.DateRange;

/**
 * Earlier terms that note whether later ones would have answered a rule otherwise 新旧口径对照. A rule that was told nothing
 * different says nothing different: up to its first different answer it asks the same.
 */
final class ComparedTerms extends Terms {
    private final Terms after;
    private boolean differing;

    ComparedTerms(Terms before, Terms after) {
        super(before);
        this.after = after;
    }

    /** Whether an answer since the last call would have been another one. */
    boolean haveDiffered() {
        boolean noted = differing;
        differing = false;
        return noted;
    }

    private <T> T noting(T before, T later) {
        differing |= !before.equals(later);
        return before;
    }

    @Override
    public boolean isListed(String list, String item, LocalDate day) {
        return noting(super.isListed(list, item, day), after.isListed(list, item, day));
    }

    @Override
    public boolean isKept(String list, LocalDate day) {
        return noting(super.isKept(list, day), after.isKept(list, day));
    }

    @Override
    public Optional<Standard> standard(String key, LocalDate day) {
        return noting(super.standard(key, day), after.standard(key, day));
    }

    @Override
    public String choice(String name) {
        return noting(super.choice(name), after.choice(name));
    }

    @Override
    public boolean isInForce(LocalDate day) {
        return noting(super.isInForce(day), after.isInForce(day));
    }

    @Override
    public DateRange validity() {
        return noting(super.validity(), after.validity());
    }

    @Override
    public List<Standard> standards() {
        return noting(super.standards(), after.standards());
    }

    @Override
    public Map<String, String> choices() {
        return noting(super.choices(), after.choices());
    }

    @Override
    public List<Listing> listings() {
        return noting(super.listings(), after.listings());
    }

    @Override
    public String version() {
        return noting(super.version(), after.version());
    }
}
