package org.baigong.application.talents;

import org.baigong.domain.talent.CandidacyState;
import org.baigong.domain.talent.facts.TalentClass;

/**
 * Filters; a null one does not filter.
 *
 * @param talentClass of the title held
 * @param person id of the register
 */
public record CandidacyQuery(CandidacyState state, TalentClass talentClass, String person) {
    public static final CandidacyQuery ALL = new CandidacyQuery(null, null, null);
}
