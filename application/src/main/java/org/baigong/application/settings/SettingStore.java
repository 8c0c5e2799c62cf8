package org.baigong.application.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.law.settings.ListingSetting;
import org.baigong.domain.law.settings.SettingKind;
import org.baigong.domain.law.settings.Settings;

/** What is set, and was set, in the documents. It is the same for everybody. */
public interface SettingStore {
    /** What is in force now and was not replaced, in the caller's transaction. */
    Settings of(String instrument);

    /** Grows with every change that was made in the instrument, and is seen together with it. */
    long changes(String instrument);

    /** What is set no more is marked as replaced, what is new is added; nothing is ever removed. */
    void exchange(String instrument, long proposal, Settings before, Settings after);

    /** All that was ever set for this, the newest first. */
    List<SettingRecord> history(String instrument, SettingKind kind, String key);

    /** What stands on a list, by item. @param on a day, or null: whenever */
    Page<SettingRecord> listings(String instrument, String list, LocalDate on, PageRequest page);

    /** As {@link #listings}, all of it. */
    void eachListing(String instrument, String list, LocalDate on, Consumer<ListingSetting> listing);
}
