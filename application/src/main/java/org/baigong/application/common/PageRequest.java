package org.baigong.application.common;

/** How much of a list, and from where: the cursor of the page before, or null for the start. */
public record PageRequest(String cursor, int limit) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;
}
