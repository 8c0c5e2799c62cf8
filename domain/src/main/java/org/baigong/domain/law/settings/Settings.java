package org.baigong.domain.law.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Listing;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Terms;

/** Everything that the office has set in one document and not replaced since. Immutable. */
public final class Settings {
    public static final Settings NONE = new Settings(List.of());

    private final Set<Setting> all;

    public Settings(Collection<? extends Setting> all) {
        this.all = Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }

    /** These settings without some and with others. */
    Settings exchanging(Collection<? extends Setting> gone, Collection<? extends Setting> come) {
        Set<Setting> changed = new LinkedHashSet<>(all);
        // Not removeAll, which looks through a long list for every element.
        gone.forEach(changed::remove);
        changed.addAll(come);
        return new Settings(changed);
    }

    /** What is set here and is not set there. */
    public List<Setting> beyond(Settings other) {
        return all.stream().filter(setting -> !other.all.contains(setting)).toList();
    }

    <S extends Setting> List<S> of(Class<S> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <S extends Setting> List<S> of(Class<S> type, String key) {
        return of(type).stream().filter(setting -> setting.key().equals(key)).toList();
    }

    /** Of settings of which each ends the one before: the one that holds on a day. */
    public <S extends Setting> Optional<S> on(Class<S> type, String key, LocalDate day) {
        return of(type, key).stream()
                .filter(setting -> !setting.from().isAfter(day))
                .max(Comparator.comparing(Setting::from));
    }

    /** The readings settled that hold for what is decided or asked on a day, by the name of the switch. */
    public Map<String, String> readings(LocalDate decisionDay) {
        return byKey(ReadingSetting.class).keySet().stream()
                .flatMap(name -> on(ReadingSetting.class, name, decisionDay).stream())
                .collect(Collectors.toMap(ReadingSetting::key, ReadingSetting::value));
    }

    public DateRange validity(Instrument instrument) {
        return of(ValiditySetting.class).stream()
                .findFirst()
                .map(ValiditySetting::period)
                .orElseGet(instrument::validity);
    }

    /**
     * What holds for what is decided or asked on a day: standards and lists by the day of each fact, readings by that day.
     *
     * @param decisionDay the day on which somebody decides, or asks
     */
    public Terms terms(Instrument instrument, LocalDate decisionDay) {
        List<Listing> listings = of(ListingSetting.class).stream()
                .map(listing -> new Listing(listing.key(), listing.item(), listing.period(), text(listing.notice())))
                .toList();
        return instrument.terms(standards(), readings(decisionDay), listings, validity(instrument));
    }

    /** Each until the next one of its key begins. */
    private List<Standard> standards() {
        List<Standard> standards = new ArrayList<>();
        byKey(StandardSetting.class).values().forEach(set -> {
            for (int i = 0; i < set.size(); i++) {
                StandardSetting one = set.get(i);
                LocalDate end = i + 1 < set.size() ? set.get(i + 1).from() : null;
                standards.add(new Standard(one.key(), one.value(), new DateRange(one.from(), end), text(one.notice())));
            }
        });
        return standards;
    }

    /** Those of each key, the earliest first. */
    private <S extends Setting> Map<String, List<S>> byKey(Class<S> type) {
        return of(type).stream()
                .sorted(Comparator.comparing((Function<S, LocalDate>) Setting::from))
                .collect(Collectors.groupingBy(Setting::key, TreeMap::new, Collectors.toList()));
    }

    private static Text text(String notice) {
        return Text.of(notice, notice);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings settings && all.equals(settings.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
