package org.baigong.domain.plans.facts;

import java.time.LocalDate;

/** A contest that a town or park held 镇街竞赛. */
public record TownContest(LocalDate date, TownContestLevel competition) {}
