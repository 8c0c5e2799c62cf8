package org.baigong.domain.law;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.baigong.domain.common.Text;

/**
 * One provision of an instrument.
 *
 * @param benefit what it gives; absent where there is nothing to compute
 * @param bounds what the document says about its figures, the first being the clause's own
 */
public record Clause(String code, Text title, Citation citation, Benefit benefit, List<Bound> bounds) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[0-9A-Z.]+");

    public Clause {
        Objects.requireNonNull(title);
        Objects.requireNonNull(citation);
        bounds = List.copyOf(bounds);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a clause code: " + code);
        }
    }

    /** Whether a rule answers for this clause; otherwise it is only stated and cited. */
    public boolean isComputed() {
        return benefit != null;
    }

    /** The document's word on the clause's own figure, or null where it has none. */
    public Bound ownBound() {
        return bounds.isEmpty() ? null : bounds.get(0);
    }
}
