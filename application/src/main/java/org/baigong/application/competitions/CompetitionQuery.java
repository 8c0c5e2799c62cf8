package org.baigong.application.competitions;

import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.ContestCategory;

/** Filters; a null one does not filter. */
public record CompetitionQuery(CompetitionState state, ContestCategory category) {}
