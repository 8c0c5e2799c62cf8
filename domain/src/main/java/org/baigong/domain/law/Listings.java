package org.baigong.domain.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    public Listings(Collection<Listing> listings) {
        listings.forEach(this::add);
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
    }

    boolean contains(String list, String item, LocalDate day) {
        return places.getOrDefault(new Place(list, item), List.of()).stream()
                .anyMatch(listing -> listing.period().contains(day));
    }

    boolean isKept(String list, LocalDate day) {
        return places.entrySet().stream()
                .filter(place -> place.getKey().list().equals(list))
                .flatMap(place -> place.getValue().stream())
                .anyMatch(listing -> listing.period().contains(day));
    }

    @Override
    public String toString() {
        return places.toString();
    }
}
