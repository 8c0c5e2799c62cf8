package org.baigong.application.settings;

import java.util.Optional;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.law.settings.Change;
import org.baigong.domain.law.settings.Proposal;

/** The proposals made, open and closed. They concern the whole city: a smaller scope sees none. */
public interface Proposals {
    StoredProposal add(Proposal proposal);

    Optional<StoredProposal> find(Scope scope, long id);

    /** As {@link #find}, and nobody else decides it, or another one of the same instrument, until the transaction ends. */
    Optional<StoredProposal> lock(Scope scope, long id);

    StoredProposal update(long id, Proposal decided);

    /** How many were approved about what this change is about. */
    int approved(String instrument, Change change);

    /** The newest first. */
    Page<StoredProposal> list(Scope scope, ProposalQuery query, PageRequest page);
}
