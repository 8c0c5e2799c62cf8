package org.baigong.domain.law.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.Instrument;

/** Puts items on an open list, or ends what stands there 变更清单: all rows or none. */
public record ListingChange(String key, List<ListingEntry> entries, String notice) implements Change {
    public static final int MAX_ENTRIES = 5_000;

    public ListingChange {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a change of a list has rows");
        }
    }

    @Override
    public SettingKind kind() {
        return SettingKind.LISTING;
    }

    @Override
    public Attempt<Settings> applyTo(Settings settings, Instrument instrument) {
        if (!instrument.lists().containsKey(key)) {
            return Change.unknown(key);
        }
        List<ListingSetting> before = settings.of(ListingSetting.class, key);
        Map<String, List<ListingSetting>> standing = new HashMap<>();
        before.forEach(one -> of(standing, one.item()).add(one));
        List<Fault> faults = new ArrayList<>();
        entries.forEach(entry -> enter(entry, of(standing, entry.item()), faults));
        List<ListingSetting> after =
                standing.values().stream().flatMap(List::stream).toList();
        return faults.isEmpty() ? Attempt.done(settings.exchanging(before, after)) : Attempt.refused(faults);
    }

    private static List<ListingSetting> of(Map<String, List<ListingSetting>> standing, String item) {
        return standing.computeIfAbsent(item, unknown -> new ArrayList<>());
    }

    private void enter(ListingEntry entry, List<ListingSetting> same, List<Fault> faults) {
        if (entry.from() == null) {
            end(entry, same, faults);
        } else if (entry.until() != null && entry.until().isBefore(entry.from())) {
            faults.add(fault(entry, "until", "PERIOD_EMPTY", "截止日期早于列入日期", "the last day is before the first"));
        } else {
            add(entry, same, faults);
        }
    }

    private void add(ListingEntry entry, List<ListingSetting> same, List<Fault> faults) {
        ListingSetting added =
                new ListingSetting(key, entry.item(), entry.title(), entry.from(), entry.until(), notice);
        if (same.stream().anyMatch(one -> one.period().overlaps(added.period()))) {
            faults.add(fault(
                    entry,
                    "from",
                    "LISTING_OVERLAPS",
                    "“{0}”在此期间已列入清单",
                    "{0} stands on the list in these days already",
                    entry.item()));
        } else {
            same.add(added);
        }
    }

    private void end(ListingEntry entry, List<ListingSetting> same, List<Fault> faults) {
        Optional<ListingSetting> ended = same.stream()
                .filter(one -> entry.until() != null
                        && one.period().contains(entry.until())
                        && !entry.until().equals(one.until()))
                .findFirst();
        if (ended.isEmpty()) {
            faults.add(fault(
                    entry,
                    "until",
                    "NOT_LISTED",
                    "“{0}”当日不在清单上，无从截止；新列入请填列入日期",
                    "{0} does not stand on the list on that day, so it cannot end; to put it there give its first day",
                    entry.item()));
        } else {
            same.set(same.indexOf(ended.get()), ended.get().endedOn(entry.until(), notice));
        }
    }

    private static Fault fault(
            ListingEntry entry, String column, String code, String zh, String en, Object... arguments) {
        return Fault.of(code, zh, en, arguments).at(entry.place() + "/" + column);
    }

    @Override
    public Optional<String> before(Settings settings, Instrument instrument) {
        return Optional.empty();
    }

    @Override
    public LocalDate firstDay(Settings settings, Instrument instrument) {
        return entries.stream()
                .map(ListingEntry::firstDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
