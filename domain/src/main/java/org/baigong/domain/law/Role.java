package org.baigong.domain.law;

/** In which role somebody benefits 受益人角色. */
public enum Role {
    ATHLETE(true),
    COACH(true),
    BASE_STAFF(false),
    HOST(false),
    TEAM_UNIT(false),
    CAMP_UNIT(false),
    TRAINING_BASE(false);

    private final boolean person;

    Role(boolean person) {
        this.person = person;
    }

    /** A person; otherwise an organisation (the staff of a base benefit through the base). */
    public boolean isPerson() {
        return person;
    }
}
