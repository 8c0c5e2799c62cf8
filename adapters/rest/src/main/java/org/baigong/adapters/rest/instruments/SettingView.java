package org.baigong.adapters.rest.instruments;

import java.time.Instant;
import org.baigong.application.settings.SettingRecord;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.settings.ListingSetting;
import org.baigong.domain.law.settings.ReadingSetting;
import org.baigong.domain.law.settings.Setting;
import org.baigong.domain.law.settings.StandardSetting;
import org.baigong.domain.law.settings.ValiditySetting;

/**
 * Something that was set, as it is shown to everybody: by which proposal, not by whom.
 *
 * @param until last day, included; of what stands on a list, or of a validity
 * @param replacedAt when another setting took its place; absent while it stands
 */
record SettingView(
        String value,
        String item,
        String title,
        String from,
        String until,
        String notice,
        Long proposal,
        Instant setAt,
        Instant replacedAt) {

    static SettingView of(SettingRecord kept) {
        Setting setting = kept.setting();
        if (setting instanceof StandardSetting standard) {
            return of(kept, new Yuan(standard.value()).toString(), null, null, null, standard.notice());
        }
        if (setting instanceof ReadingSetting reading) {
            return of(kept, reading.value(), null, null, null, null);
        }
        if (setting instanceof ValiditySetting validity) {
            return of(kept, null, null, null, validity.last(), validity.notice());
        }
        ListingSetting listing = (ListingSetting) setting;
        return of(kept, null, listing.item(), listing.title(), listing.until(), listing.notice());
    }

    private static SettingView of(
            SettingRecord kept, String value, String item, String title, Object until, String notice) {
        return new SettingView(
                value,
                item,
                title,
                kept.setting().from().toString(),
                until == null ? null : until.toString(),
                notice,
                kept.proposal(),
                kept.setAt(),
                kept.replacedAt());
    }
}
