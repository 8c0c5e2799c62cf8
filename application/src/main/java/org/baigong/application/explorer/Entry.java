package org.baigong.application.explorer;

import java.util.List;
import java.util.Optional;
import org.baigong.domain.common.Text;

/**
 * Something that can be found.
 *
 * @param instrument in which it stands; a term stands in none
 * @param id by which it is asked for: an instrument's, the number of an article, the code of a provision, a term in Chinese
 * @param lines what else is said of it, for example the questions of its rule and its switches
 */
public record Entry(Kind kind, Optional<String> instrument, String id, Text title, List<Text> lines) {
    public enum Kind {
        INSTRUMENT,
        ARTICLE,
        PROVISION,
        TERM
    }

    public Entry {
        lines = List.copyOf(lines);
    }
}
