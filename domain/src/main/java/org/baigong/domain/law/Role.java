package org.baigong.domain.law;

import org.baigong.domain.common.Subject;

/** In which role somebody benefits 受益人角色. */
public enum Role {
    ATHLETE(Subject.Kind.PERSON),
    COACH(Subject.Kind.PERSON),
    BASE_STAFF(Subject.Kind.ORGANISATION),
    HOST(Subject.Kind.ORGANISATION),
    TEAM_UNIT(Subject.Kind.ORGANISATION),
    CAMP_UNIT(Subject.Kind.ORGANISATION),
    TRAINING_BASE(Subject.Kind.ORGANISATION),
    COLLEGE(Subject.Kind.ORGANISATION),
    STUDENT(Subject.Kind.PERSON),
    WORKER(Subject.Kind.PERSON),
    PERSON(Subject.Kind.PERSON),
    TRAINING_PROVIDER(Subject.Kind.ORGANISATION),
    SUB_BASE(Subject.Kind.ORGANISATION),
    STUDIO(Subject.Kind.PLACE),
    STANDARD_DEVELOPER(Subject.Kind.ORGANISATION),
    ENTERPRISE(Subject.Kind.ORGANISATION),
    LEADING_TALENT(Subject.Kind.PERSON),
    INTRODUCING_UNIT(Subject.Kind.ORGANISATION),
    TOWN(Subject.Kind.PLACE),
    CITY(Subject.Kind.PLACE);

    private final Subject.Kind kind;

    Role(Subject.Kind kind) {
        this.kind = kind;
    }

    public Subject.Kind kind() {
        return kind;
    }

    public boolean isPerson() {
        return kind == Subject.Kind.PERSON;
    }
}
