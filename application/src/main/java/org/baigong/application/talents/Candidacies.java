package org.baigong.application.talents;

import java.time.LocalDate;
import java.util.Optional;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.talent.Candidacy;

/** The applications for the title of leading talent, and the titles that came of them. */
public interface Candidacies {
    /** Lets one application in at a time, until the transaction ends: nobody applies twice at once. */
    void queue();

    /** @return with the number that it was given */
    Candidacy add(Candidacy applied);

    Optional<CandidacyRecord> find(Scope scope, long id);

    /** Nobody else moves it until the transaction ends. */
    Optional<Candidacy> lock(Scope scope, long id);

    void update(Candidacy candidacy);

    /** The newest first. */
    Page<CandidacyRecord> list(Scope scope, CandidacyQuery query, PageRequest page);

    /** The person's application or title that is not over. */
    Optional<Candidacy> openOf(String person);

    /** The last day on which nothing of this person is taken in. */
    Optional<LocalDate> bannedUntil(String person);
}
