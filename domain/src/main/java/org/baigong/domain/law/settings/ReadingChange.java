package org.baigong.domain.law.settings;

import java.time.LocalDate;
import java.util.Optional;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Switch;
import org.baigong.domain.law.WhatIf;

/**
 * Settles a two-way reading for what is decided from a day on 设定开关.
 *
 * @param replaces whether it corrects the one settled from the same day
 */
public record ReadingChange(ReadingSetting reading, boolean replaces) implements Change {
    @Override
    public SettingKind kind() {
        return SettingKind.READING;
    }

    @Override
    public String key() {
        return reading.key();
    }

    @Override
    public Attempt<Settings> applyTo(Settings settings, Instrument instrument) {
        Switch choice = instrument.switches().get(key());
        if (choice == null) {
            return Change.unknown(key());
        }
        if (!choice.values().contains(reading.value())) {
            return Attempt.refused(Fault.of(
                            WhatIf.UNKNOWN_SWITCH,
                            "开关{0}只有取值{1}",
                            "switch {0} offers {1} only",
                            key(),
                            String.join("、", choice.values()))
                    .at("/value"));
        }
        if (inForce(settings, choice).equals(reading.value())) {
            return Attempt.refused(
                    Fault.of("READING_IN_FORCE", "该开关已是“{0}”", "the switch is {0} already", reading.value())
                            .at("/value"));
        }
        return Dated.add(settings, ReadingSetting.class, reading, replaces, "READING_OVERLAPS");
    }

    @Override
    public Optional<String> before(Settings settings, Instrument instrument) {
        return Optional.ofNullable(instrument.switches().get(key())).map(choice -> inForce(settings, choice));
    }

    private String inForce(Settings settings, Switch choice) {
        return settings.on(ReadingSetting.class, key(), reading.from())
                .map(ReadingSetting::value)
                .orElseGet(choice::defaultValue);
    }

    @Override
    public LocalDate firstDay(Settings settings, Instrument instrument) {
        return reading.from();
    }
}
