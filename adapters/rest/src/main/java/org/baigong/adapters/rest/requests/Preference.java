package org.baigong.adapters.rest.requests;

import java.util.Arrays;
import java.util.List;

/** What a client would rather have (RFC 7240). */
public final class Preference {
    public static final String HEADER = "Prefer";
    public static final String APPLIED = "Preference-Applied";
    public static final String RESPOND_ASYNC = "respond-async";

    private Preference() {}

    /** Whether the client would rather ask again later than hold the line. */
    public static boolean isAsynchronous(List<String> preferences) {
        return preferences.stream()
                .flatMap(line -> Arrays.stream(line.split("[,;]")))
                .anyMatch(preference -> preference.strip().equalsIgnoreCase(RESPOND_ASYNC));
    }
}
