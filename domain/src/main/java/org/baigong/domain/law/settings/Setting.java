package org.baigong.domain.law.settings;

import java.time.LocalDate;

/** One thing that the office has set 设定: never changed afterwards, only replaced by another one. */
public sealed interface Setting permits StandardSetting, ReadingSetting, ListingSetting, ValiditySetting {

    SettingKind kind();

    /** Key of the standard, name of the switch or of the list. */
    String key();

    /** The first day for which it holds. */
    LocalDate from();
}
