package org.baigong.domain.law;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.baigong.domain.common.Text;

/**
 * One provision of an instrument.
 *
 * @param standing whether it is computed, decided, tracked or only stated
 * @param benefit what it gives, or null
 * @param measured whether a rule answers MET or NOT_MET
 * @param bounds what the document says about its figures, the first being the clause's own
 * @param indicators what its progress is measured by, where it is tracked
 */
public record Clause(
        String code,
        Text title,
        Citation citation,
        Standing standing,
        Benefit benefit,
        boolean measured,
        List<Bound> bounds,
        List<Indicator> indicators) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[0-9A-Z.]+");

    public Clause {
        Objects.requireNonNull(title);
        Objects.requireNonNull(citation);
        bounds = List.copyOf(bounds);
        indicators = List.copyOf(indicators);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a clause code: " + code);
        }
        if ((standing == Standing.COMPUTED) != (benefit != null)) {
            throw new IllegalArgumentException(code + ": what is computed gives something, and nothing else does");
        }
        if (standing == Standing.TRACKED && indicators.isEmpty()) {
            throw new IllegalArgumentException(code + " is tracked by no indicator");
        }
        if (standing == Standing.STATED && (measured || !bounds.isEmpty() || !indicators.isEmpty())) {
            throw new IllegalArgumentException(code + " is only stated");
        }
    }

    /** Whether a rule answers for this clause. */
    public boolean isRuled() {
        return benefit != null || measured;
    }

    /** The document's word on the clause's own figure, or null where it has none. */
    public Bound ownBound() {
        return bounds.isEmpty() ? null : bounds.get(0);
    }

    /**
     * How many there may be 名额: the target of the clause's first indicator.
     *
     * @throws IllegalStateException where the document names no number: our own mistake
     */
    public long quota() {
        return indicators.stream()
                .map(Indicator::target)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code + " names no number"));
    }
}
