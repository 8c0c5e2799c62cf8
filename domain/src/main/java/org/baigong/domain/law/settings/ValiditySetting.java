package org.baigong.domain.law.settings;

import java.time.LocalDate;
import org.baigong.domain.common.DateRange;

/**
 * The validity of the document as the city prolonged, shortened or first fixed it 有效期设定.
 *
 * @param last the last day in force, included
 */
public record ValiditySetting(LocalDate from, LocalDate last, String notice) implements Setting {
    /** There is one a document. */
    public static final String KEY = "validity";

    @Override
    public SettingKind kind() {
        return SettingKind.VALIDITY;
    }

    @Override
    public String key() {
        return KEY;
    }

    DateRange period() {
        return DateRange.closed(from, last);
    }
}
