package org.baigong.application.settings;

import java.time.Instant;
import org.baigong.domain.law.settings.Setting;

/**
 * A setting as it is kept, for ever.
 *
 * @param proposal that brought it, or null: it was set before there were proposals
 * @param replacedAt when a later proposal took it out of force, or null
 * @param replacedBy that proposal, or null
 */
public record SettingRecord(
        long id, Setting setting, Long proposal, Instant setAt, Instant replacedAt, Long replacedBy) {}
