package org.baigong.application.facts;

import org.baigong.domain.common.Fact;

/** A fact to be certified. Its id is its name; without one the register gives it one. */
public record NewFact(Fact fact, Provenance provenance) {}
