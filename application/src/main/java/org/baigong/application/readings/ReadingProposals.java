package org.baigong.application.readings;

import java.util.Optional;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.law.ProposalState;
import org.baigong.domain.law.ReadingProposal;

/** The proposals made, open and closed. They concern the whole city: a smaller scope sees none. */
public interface ReadingProposals {
    StoredProposal add(ReadingProposal proposal);

    Optional<StoredProposal> find(Scope scope, long id);

    /** As {@link #find}, and nobody else decides it, or another one of the same instrument, until the transaction ends. */
    Optional<StoredProposal> lock(Scope scope, long id);

    StoredProposal update(long id, ReadingProposal decided);

    /** @param state null for all; the newest first */
    Page<StoredProposal> list(Scope scope, ProposalState state, PageRequest page);
}
