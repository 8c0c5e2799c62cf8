package org.baigong.application.competitions;

import java.util.Optional;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.competitions.Competition;

/** The competitions filed, by their number. */
public interface Competitions {
    void add(Competition competition);

    Optional<Competition> find(Scope scope, String number);

    /** As {@link #find}, and nobody else moves it until the transaction ends. */
    Optional<Competition> lock(Scope scope, String number);

    void update(Competition competition);

    Page<Competition> list(Scope scope, CompetitionQuery query, PageRequest page);
}
