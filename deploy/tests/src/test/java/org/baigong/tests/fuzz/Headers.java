package org.baigong.tests.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.baigong.tests.server.People;

/** Headers, right and wrong. */
final class Headers {
    private static final List<String> TAGS =
            List.of("\"1\"", "\"7\"", "\"999999\"", "W/\"7\"", "\"1\", \"7\"", "7", "\"", "\"x\" y", "");
    private static final List<String> KEYS = List.of("", "\"\"", "\"a", "a b", "\"\u00e9\"", "a\tb", "x".repeat(600));
    private static final List<String> ACCEPTS = List.of(
            "text/html",
            "application/json",
            "image/png",
            "application/vnd.nobody",
            "*/*;q=0.1",
            "garbage",
            "text/csv",
            "");
    private static final List<String> LANGUAGES = List.of("en", "zh-CN", "de, en;q=0.5", "*", ";;q=", "x".repeat(500));
    private static final List<String> PREFERENCES =
            List.of("respond-async", "respond-async, wait=10", "return=minimal", ";;", "");
    private static final List<String> TRACES =
            List.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "00-00-00-00", "ff", "x".repeat(500));
    private static final String EXPIRED = "Bearer " + part("{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"1\"}") + "."
            + part("{\"sub\":\"t.officer\",\"exp\":1}") + "." + part("signature");
    private static final List<String> CREDENTIALS = List.of(
            "Bearer",
            "Bearer x",
            "Bearer a.b.c",
            EXPIRED,
            "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8)),
            "Digest username=\"admin\"",
            "garbage",
            "");

    private Headers() {}

    /** @param request its number, which makes keys that nobody else uses */
    static List<Header> of(Described operation, People asking, int request, Dice dice) {
        List<Header> headers = new ArrayList<>();
        if (operation.hasHeader("If-Match") && !dice.in100(12)) {
            headers.add(new Header("If-Match", dice.in100(25) && mayHit(operation) ? "*" : dice.one(TAGS)));
        }
        if (dice.in100(operation.changes() ? 25 : 2)) {
            headers.add(new Header("Idempotency-Key", key(asking, request, dice)));
        }
        some(headers, "If-None-Match", TAGS, operation.hasHeader("If-None-Match") ? 40 : 2, dice);
        some(headers, "Accept", ACCEPTS, 12, dice);
        some(headers, "Accept-Language", LANGUAGES, 10, dice);
        some(headers, "Prefer", PREFERENCES, operation.hasHeader("Prefer") ? 30 : 2, dice);
        some(headers, "traceparent", TRACES, 5, dice);
        some(headers, "X-Request-Id", TRACES, 5, dice);
        some(headers, "Authorization", CREDENTIALS, 6, dice);
        return headers.stream()
                .filter(header -> !header.value().contains("\u0001"))
                .toList();
    }

    /** What would settle a reading for everybody who comes after is not done by chance. */
    private static boolean mayHit(Described operation) {
        return !operation.id().equals("approveProposal");
    }

    private static String key(People asking, int request, Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> dice.one(KEYS);
            case 1 -> "\"fuzz-" + asking + "\"";
            default -> "\"fuzz-" + request + "\"";
        };
    }

    private static void some(List<Header> headers, String name, List<String> values, int percent, Dice dice) {
        if (dice.in100(percent)) {
            headers.add(new Header(name, dice.one(values)));
        }
    }

    private static String part(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
