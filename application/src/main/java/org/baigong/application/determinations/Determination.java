package org.baigong.application.determinations;

import org.baigong.application.evaluations.VerdictView;
import org.baigong.domain.law.Hash;
import org.baigong.domain.law.Verdict;

/**
 * A verdict on a certified fact, as it is stored.
 *
 * @param competition number of the competition the fact belongs to, or null
 * @param fact id of the fact
 * @param version hash of the rules and standards used
 * @param digest hash of the verdict's content: two with the same digest say the same
 * @param dossier the facts that lay before the rules
 */
public record Determination(
        Key key,
        String competition,
        String instrument,
        VerdictView verdict,
        String version,
        String digest,
        Long dossier) {

    /** What may be determined once only. */
    public record Key(String clause, String role, String beneficiary, String fact) {
        public static Key of(Verdict verdict) {
            return new Key(
                    verdict.clause().code(),
                    verdict.beneficiary().role().name(),
                    verdict.beneficiary().id(),
                    verdict.fact().id());
        }
    }

    public static Determination of(
            String instrument, String version, String competition, Verdict judged, Long dossier) {
        VerdictView verdict = VerdictView.of(judged);
        Key key = Key.of(judged);
        return new Determination(
                key, competition, instrument, verdict, version, Hash.of(key.toString(), verdict.toString()), dossier);
    }
}
