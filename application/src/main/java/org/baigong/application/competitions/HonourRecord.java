package org.baigong.application.competitions;

import java.time.LocalDate;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.competitions.Participant;

/**
 * A title that a person holds.
 *
 * @param competition level of the contest in which it was won, or null
 */
public record HonourRecord(Participant person, HonorificTitle title, LocalDate since, ContestLevel competition) {}
