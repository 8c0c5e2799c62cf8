package org.baigong.domain.law;

/** Who benefits, by an id that the caller chose. */
public record Beneficiary(Role role, String id) {}
