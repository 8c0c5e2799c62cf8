package org.baigong.domain.law.settings;

import java.time.LocalDate;

/** A two-way reading settled 开关设定: for what is decided or asked from this day on, until the next one of its switch. */
public record ReadingSetting(String key, String value, LocalDate from) implements Setting {
    @Override
    public SettingKind kind() {
        return SettingKind.READING;
    }
}
