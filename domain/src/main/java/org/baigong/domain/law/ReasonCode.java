package org.baigong.domain.law;

/** Why a clause does not simply grant; stable, for machines. */
public enum ReasonCode {
    NOT_IN_FORCE,
    CONDITION_NOT_MET,
    ALREADY_PAID,
    ALREADY_HELD,
    OUTSIDE_RANGE,
    ONE_CATEGORY_PER_EVENT,
    SPECIAL_RULE_APPLIES,
    HIGHER_STAGE_PAID,
    HIGHER_HEAD_APPLIES,
    NOT_IN_TEXT,
    CASE_BY_CASE,
    NO_STANDARD,
    WITHIN_BOUNDS,
    HOLD
}
