package org.baigong.application.talents;

import org.baigong.application.register.Enrolled;
import org.baigong.domain.talent.Candidacy;

/** @param unit that nominated the person, or null */
public record CandidacyRecord(Candidacy candidacy, Enrolled person, Enrolled unit) {}
