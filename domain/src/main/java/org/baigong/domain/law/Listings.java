package org.baigong.domain.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baigong.domain.common.DateRange;

/** What stands on the open lists, each with its days. The same item never stands twice on a list on one day. */
public final class Listings {
    static final Listings NONE = new Listings(List.of());

    private record Place(String list, String item) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int order = list.compareTo(other.list);
            return order != 0 ? order : item.compareTo(other.item);
        }
    }

    private final Map<Place, List<Listing>> places = new TreeMap<>();
    private final Map<String, List<DateRange>> periods = new HashMap<>();
    private final String hash;

    public Listings(Collection<Listing> listings) {
        listings.forEach(this::add);
        hash = Hash.of(places.toString());
    }

    private void add(Listing listing) {
        List<Listing> same =
                places.computeIfAbsent(new Place(listing.list(), listing.item()), place -> new ArrayList<>());
        for (Listing earlier : same) {
            if (earlier.period().overlaps(listing.period())) {
                throw new IllegalArgumentException("listed twice: " + earlier + " and " + listing);
            }
        }
        same.add(listing);
        periods.computeIfAbsent(listing.list(), list -> new ArrayList<>()).add(listing.period());
        same.sort(Comparator.comparing(one -> one.period().from()));
    }

    boolean contains(String list, String item, LocalDate day) {
        return places.getOrDefault(new Place(list, item), List.of()).stream()
                .anyMatch(listing -> listing.period().contains(day));
    }

    /** Whether anything at all stands on a list on a day: an empty list decides nothing. */
    boolean isKept(String list, LocalDate day) {
        return periods.getOrDefault(list, List.of()).stream().anyMatch(period -> period.contains(day));
    }

    public List<Listing> all() {
        return places.values().stream().flatMap(List::stream).toList();
    }

    /** Over all that is listed, so that catalogues of thousands are not read again for every question. */
    String hash() {
        return hash;
    }
}
