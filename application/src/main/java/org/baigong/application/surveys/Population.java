package org.baigong.application.surveys;

import java.util.List;

/** Everybody whom the facts in force name 登记对象. */
public interface Population {
    /**
     * Holds still what is seen until the transaction ends: what others commit meanwhile is not seen, nothing can be changed,
     * and nothing is locked. The first thing that a transaction does.
     */
    void holdStill();

    Size size(Part part);

    /** The next ones, by id. @param after the last one seen; an empty text at the start */
    List<Named> next(Part part, String after, int limit);

    /** Somebody, and how many facts name him, her or it. */
    record Named(String subject, long facts) {}

    record Size(long subjects, long facts) {}
}
