package org.baigong.application.competitions;

import java.time.LocalDate;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.competitions.Participant;

/**
 * A title that a person holds.
 *
 * @param competition level of the contest in which it was won, or null
 */
public record HonourRecord(Participant person, HonorificTitle title, LocalDate since, ContestLevel competition) {

    /** The title as a fact; a person holds each title once. */
    Honour of(String personId) {
        return new Honour("honour/" + personId + "/" + title, since, personId, title, competition, null);
    }
}
