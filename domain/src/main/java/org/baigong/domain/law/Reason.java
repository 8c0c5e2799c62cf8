package org.baigong.domain.law;

import org.baigong.domain.common.Text;

/**
 * Why a clause does not simply grant.
 *
 * @param nearest the nearest condition to meet, or what a person has to do
 */
public record Reason(ReasonCode code, Text text, Text nearest) {}
