package org.baigong.domain.law.settings;

import java.util.List;
import java.util.Optional;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;

/** Settings of which each holds from a day on and ends the one before: two of one key never begin on the same day. */
final class Dated {
    private Dated() {}

    /**
     * The settings with one more.
     *
     * @param replaces whether it corrects the one that begins on the same day
     * @param overlaps the code for two that begin on the same day
     */
    static <S extends Setting> Attempt<Settings> add(
            Settings settings, Class<S> type, S added, boolean replaces, String overlaps) {
        Optional<S> same = settings.of(type, added.key()).stream()
                .filter(setting -> setting.from().equals(added.from()))
                .findFirst();
        if (same.isPresent() && !replaces) {
            return Attempt.refused(Fault.of(
                            overlaps,
                            "{0}自{1}起已有设定；如要更正，请注明replaces",
                            "{0} is set from {1} already; say that this replaces it, if it is a correction",
                            added.key(),
                            added.from())
                    .at("/from"));
        }
        if (same.isEmpty() && replaces) {
            return Attempt.refused(Fault.of(
                            "NOTHING_TO_REPLACE",
                            "{0}没有自{1}起的设定可更正",
                            "{0} has no setting from {1} to correct",
                            added.key(),
                            added.from())
                    .at("/replaces"));
        }
        return Attempt.done(settings.exchanging(same.map(List::of).orElseGet(List::of), List.of(added)));
    }
}
