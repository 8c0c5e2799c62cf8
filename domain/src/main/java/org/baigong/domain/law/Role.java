package org.baigong.domain.law;

/** In which role somebody benefits 受益人角色. */
public enum Role {
    ATHLETE(Kind.PERSON),
    COACH(Kind.PERSON),
    BASE_STAFF(Kind.ORGANISATION),
    HOST(Kind.ORGANISATION),
    TEAM_UNIT(Kind.ORGANISATION),
    CAMP_UNIT(Kind.ORGANISATION),
    TRAINING_BASE(Kind.ORGANISATION),
    COLLEGE(Kind.ORGANISATION),
    STUDENT(Kind.PERSON),
    WORKER(Kind.PERSON),
    PERSON(Kind.PERSON),
    TRAINING_PROVIDER(Kind.ORGANISATION),
    SUB_BASE(Kind.ORGANISATION),
    STUDIO(Kind.PLACE),
    STANDARD_DEVELOPER(Kind.ORGANISATION),
    ENTERPRISE(Kind.ORGANISATION),
    LEADING_TALENT(Kind.PERSON),
    INTRODUCING_UNIT(Kind.ORGANISATION),
    TOWN(Kind.PLACE),
    CITY(Kind.PLACE);

    /** What stands behind a beneficiary: the staff of a base benefit through the base. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        /** A studio, a town, the city: known by a name of its own, in no register of persons or organisations. */
        PLACE
    }

    private final Kind kind;

    Role(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
