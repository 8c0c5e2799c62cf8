package org.baigong.domain.plans.measuring;

import org.baigong.domain.common.TownCode;

/** @param town null for the whole city */
public record Measured(String indicator, int year, TownCode town, Quantity quantity) {}
