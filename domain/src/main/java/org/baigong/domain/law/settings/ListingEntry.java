package org.baigong.domain.law.settings;

import java.time.LocalDate;

/**
 * One row of a change of an open list: puts an item on it, or says how long one that stands there stays.
 *
 * @param place where the row stands, for what is wrong with it
 * @param from first day of a new listing, or null: the item stands there, and {@code until} is its last day
 * @param until last day, included, or null: until further notice
 */
public record ListingEntry(String place, String item, String title, LocalDate from, LocalDate until) {
    /** The earliest day that is different afterwards. */
    LocalDate firstDay() {
        return from == null ? until.plusDays(1) : from;
    }
}
