package org.baigong.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.baigong.application.evaluations.CurrentTerms;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.settings.Settings;

/** The terms in force 现行标准和口径: as the office has set them, and as they were kept for what was determined under them. */
@ApplicationScoped
public class TermsInForce implements CurrentTerms {
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final ReentrantLock reading = new ReentrantLock();
    private SettingStore store;
    private KeptTerms kept;
    private Clock clock;
    private LongSupplier nanos;

    /** For the container's proxy. */
    protected TermsInForce() {}

    @Inject
    public TermsInForce(SettingStore store, KeptTerms kept, Clock clock) {
        this(store, kept, clock, System::nanoTime);
    }

    TermsInForce(SettingStore store, KeptTerms kept, Clock clock, LongSupplier nanos) {
        this.store = store;
        this.kept = kept;
        this.clock = clock;
        this.nanos = nanos;
    }

    /** The day on which somebody decides now. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As they stand in the database, in the caller's transaction: what is determined goes by these. */
    public Terms exact(Instrument instrument, LocalDate decisionDay) {
        return store.of(instrument.id()).terms(instrument, decisionDay);
    }

    /** As {@link #exact} for what is determined today, and kept for those who ask years later why. */
    public Terms forDetermination(Instrument instrument) {
        Terms terms = exact(instrument, today());
        kept.keep(terms);
        return terms;
    }

    /**
     * The terms that were kept under this version.
     *
     * @return nothing where none were, or where the document's file or its rules have changed since: they would not say the same
     */
    public Optional<Terms> of(Instrument instrument, String version) {
        return kept.find(instrument, version).filter(terms -> terms.version().equals(version));
    }

    /** As they were at most a second ago: for answers that bind nobody. */
    @Override
    public Terms current(Instrument instrument, LocalDate day) {
        Known current = known.get(instrument.id());
        return (current != null && current.isFresh(nanos.getAsLong()) ? current : read(instrument)).terms(day);
    }

    /** One reads; the others wait for it, since what they have is too old. Nothing is built anew where nothing was set. */
    private Known read(Instrument instrument) {
        reading.lock();
        try {
            Known before = known.get(instrument.id());
            long now = nanos.getAsLong();
            if (before != null && before.isFresh(now)) {
                return before;
            }
            long changes = store.changes(instrument.id());
            Known after = before != null && before.changes == changes
                    ? before.at(now)
                    : new Known(instrument, store.of(instrument.id()), changes, now, new ConcurrentHashMap<>());
            known.put(instrument.id(), after);
            return after;
        } finally {
            reading.unlock();
        }
    }

    /** What was set when it was looked at, and the terms made of it so far, by the readings that make them differ. */
    private record Known(
            Instrument instrument, Settings settings, long changes, long at, Map<Map<String, String>, Terms> made) {
        boolean isFresh(long now) {
            return now - at < FRESH_NANOS;
        }

        Known at(long now) {
            return new Known(instrument, settings, changes, now, made);
        }

        Terms terms(LocalDate day) {
            return made.computeIfAbsent(settings.readings(day), readings -> settings.terms(instrument, day));
        }
    }
}
