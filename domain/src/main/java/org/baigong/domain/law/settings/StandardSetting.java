package org.baigong.domain.law.settings;

import java.time.LocalDate;

/**
 * A standard set 标准设定. It holds until the next one of its key begins; nobody enters an end.
 *
 * @param value fen, or hundredths of a percent
 * @param notice that sets it, as the office cites it
 */
public record StandardSetting(String key, long value, LocalDate from, String notice) implements Setting {
    @Override
    public SettingKind kind() {
        return SettingKind.STANDARD;
    }
}
