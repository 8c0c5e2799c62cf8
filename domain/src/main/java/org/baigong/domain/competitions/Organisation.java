package org.baigong.domain.competitions;

import org.baigong.domain.common.CreditCode;

/** A unit 单位 as a filing names it. */
public record Organisation(String name, CreditCode code) {}
