package org.baigong.domain.common;

/** Somebody or something that a fact names 当事人: by an id of the register, or by a name of its own. */
public record Subject(Kind kind, String id) {
    /** The city itself. */
    public static final Subject CITY = place("dongguan");

    /** What stands behind an id. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        /** A studio, a town, the city: in no register of persons or organisations. */
        PLACE
    }

    public static Subject person(String id) {
        return new Subject(Kind.PERSON, id);
    }

    public static Subject organisation(String id) {
        return new Subject(Kind.ORGANISATION, id);
    }

    public static Subject place(String name) {
        return new Subject(Kind.PLACE, name);
    }
}
