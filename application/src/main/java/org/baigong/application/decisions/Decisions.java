package org.baigong.application.decisions;

import java.util.Optional;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.law.decisions.Decision;
import org.baigong.domain.law.decisions.DecisionProposal;

/** Decisions, proposed and made. They are the business of those who see the whole city. */
public interface Decisions {
    /** How many have been approved so far for the same subject under the same clause. */
    int approvals(String instrument, Decision decision);

    StoredDecision add(String instrument, DecisionProposal proposal);

    Optional<StoredDecision> find(Scope scope, String instrument, long id);

    /** As {@link #find}, and nobody else decides about the same subject and clause until the transaction ends. */
    Optional<StoredDecision> lock(Scope scope, String instrument, long id);

    StoredDecision update(long id, DecisionProposal decided);

    /** The newest first. */
    Page<StoredDecision> list(Scope scope, String instrument, DecisionQuery query, PageRequest page);
}
