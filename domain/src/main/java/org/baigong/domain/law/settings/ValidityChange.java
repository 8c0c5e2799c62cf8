package org.baigong.domain.law.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.DateRange;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.Instrument;

/** Sets the validity of the document 设定有效期. */
public record ValidityChange(ValiditySetting validity) implements Change {
    @Override
    public SettingKind kind() {
        return SettingKind.VALIDITY;
    }

    @Override
    public String key() {
        return validity.key();
    }

    @Override
    public Attempt<Settings> applyTo(Settings settings, Instrument instrument) {
        if (validity.last().isBefore(validity.from())) {
            return Attempt.refused(Fault.of("PERIOD_EMPTY", "有效期至早于有效期起", "the last day in force is before the first")
                    .at("/lastDay"));
        }
        if (settings.validity(instrument).equals(validity.period())) {
            return Attempt.refused(Fault.of("VALIDITY_IN_FORCE", "文件有效期已是如此", "this is the validity already")
                    .at("/lastDay"));
        }
        return Attempt.done(settings.exchanging(settings.of(ValiditySetting.class), List.of(validity)));
    }

    @Override
    public Optional<String> before(Settings settings, Instrument instrument) {
        DateRange before = settings.validity(instrument);
        return Optional.of(before.from() + "/" + before.end().minusDays(1));
    }

    @Override
    public LocalDate firstDay(Settings settings, Instrument instrument) {
        DateRange before = settings.validity(instrument);
        if (!before.from().equals(validity.from())) {
            return earlier(before.from(), validity.from());
        }
        return earlier(before.end(), validity.period().end());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
