package org.baigong.domain.law.settings;

import java.time.LocalDate;
import java.util.Optional;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Bound;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.WhatIf;

/**
 * Sets a standard inside its bound, from a day on 设定标准.
 *
 * @param replaces whether it corrects the one set from the same day
 */
public record StandardChange(StandardSetting standard, boolean replaces) implements Change {
    @Override
    public SettingKind kind() {
        return SettingKind.STANDARD;
    }

    @Override
    public String key() {
        return standard.key();
    }

    @Override
    public Attempt<Settings> applyTo(Settings settings, Instrument instrument) {
        Bound bound = instrument.bounds().get(key());
        if (bound == null) {
            return Change.unknown(key());
        }
        if (!bound.bounds().contains(standard.value())) {
            return Attempt.refused(Fault.of(
                            WhatIf.STANDARD_OUT_OF_BOUNDS,
                            "{0}={1}超出文件规定：{2}",
                            "{0} = {1} is outside the document's bound: {2}",
                            key(),
                            new Yuan(standard.value()),
                            bound.text())
                    .at("/value"));
        }
        Optional<StandardSetting> inForce = settings.on(StandardSetting.class, key(), standard.from());
        if (inForce.isPresent() && isSaidBy(inForce.get())) {
            return Attempt.refused(Fault.of(
                            "STANDARD_IN_FORCE",
                            "{0}自{1}起已是{2}",
                            "{0} is {2} since {1} already",
                            key(),
                            inForce.get().from(),
                            new Yuan(standard.value()))
                    .at("/value"));
        }
        return Dated.add(settings, StandardSetting.class, standard, replaces, "STANDARD_OVERLAPS");
    }

    /** A correction may leave the value and mend the notice. */
    private boolean isSaidBy(StandardSetting other) {
        return other.value() == standard.value() && (!replaces || other.notice().equals(standard.notice()));
    }

    @Override
    public Optional<String> before(Settings settings, Instrument instrument) {
        return settings.terms(instrument, standard.from())
                .standard(key(), standard.from())
                .map(Standard::yuan)
                .map(Yuan::toString);
    }

    @Override
    public LocalDate firstDay(Settings settings, Instrument instrument) {
        return standard.from();
    }
}
