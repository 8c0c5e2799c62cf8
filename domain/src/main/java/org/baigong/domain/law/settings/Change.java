package org.baigong.domain.law.settings;

import java.time.LocalDate;
import java.util.Optional;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.Instrument;

/** A change of what is set in a document 设定变更, proposed by one person and made when another one approves. */
public sealed interface Change permits StandardChange, ReadingChange, ListingChange, ValidityChange {
    /** Key of a standard, or name of a switch or list, that the document does not have. */
    String UNKNOWN_KEY = "UNKNOWN_KEY";

    SettingKind kind();

    /** Key of the standard, name of the switch or of the list. */
    String key();

    /** The settings with this change made, or why it cannot be made in them. */
    Attempt<Settings> applyTo(Settings settings, Instrument instrument);

    /** What it takes the place of, written out; nothing where that cannot be said in a word. */
    Optional<String> before(Settings settings, Instrument instrument);

    /** The first day for which something is different afterwards. */
    LocalDate firstDay(Settings settings, Instrument instrument);

    static <T> Attempt<T> unknown(String key) {
        return Attempt.refused(Fault.of(UNKNOWN_KEY, "文件没有可设定的{0}", "the document has no {0} to set", key));
    }
}
