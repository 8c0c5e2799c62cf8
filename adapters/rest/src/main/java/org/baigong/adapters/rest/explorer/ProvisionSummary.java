package org.baigong.adapters.rest.explorer;

import org.baigong.application.evaluations.Wording;
import org.baigong.application.explorer.Provision;
import org.baigong.domain.law.Clause;

/**
 * A provision in a list.
 *
 * @param fact the type of the facts that its rule looks at one by one, absent where there is no such rule
 */
record ProvisionSummary(
        String code,
        String article,
        Wording title,
        Wording citation,
        String standing,
        String benefit,
        boolean measured,
        String fact) {

    static ProvisionSummary of(Provision provision) {
        Clause clause = provision.clause();
        return new ProvisionSummary(
                clause.code(),
                provision.article().number(),
                Wording.of(clause.title()),
                Wording.of(clause.citation().text()),
                clause.standing().name(),
                clause.benefit() == null ? null : clause.benefit().name(),
                clause.measured(),
                provision.fact().orElse(null));
    }
}
