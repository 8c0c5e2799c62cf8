package org.baigong.domain.talent;

/**
 * A ground on which somebody has the card 申领条件.
 *
 * @param fact name of the certified fact that gives it
 * @param zh and en: as the rule put it
 */
public record CardGround(String fact, String zh, String en) {}
