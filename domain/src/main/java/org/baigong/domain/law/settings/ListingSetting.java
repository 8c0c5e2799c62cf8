package org.baigong.domain.law.settings;

import java.time.LocalDate;
import org.baigong.domain.common.DateRange;

/**
 * Something that was put on an open list 清单条目.
 *
 * @param key name of the list
 * @param item as facts name it
 * @param until its last day, included, or null: until further notice
 * @param notice that put it there
 */
public record ListingSetting(String key, String item, String title, LocalDate from, LocalDate until, String notice)
        implements Setting {
    @Override
    public SettingKind kind() {
        return SettingKind.LISTING;
    }

    DateRange period() {
        return until == null ? new DateRange(from, null) : DateRange.closed(from, until);
    }

    ListingSetting endedOn(LocalDate last, String by) {
        return new ListingSetting(key, item, title, from, last, by);
    }
}
