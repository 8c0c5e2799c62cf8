package org.baigong.adapters.identity;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whose tokens are believed. Set by the launcher in system properties.
 *
 * @param id as it stands in {@code iss}, to the letter
 * @param keys where its keys are published; null: its discovery document says, or it is the built-in one
 * @param builtIn whether we are the issuer ourselves
 * @param secondFactors the values of {@code amr} that say that a second factor was checked
 */
public record Issuer(String id, URI keys, boolean builtIn, String audience, Set<String> secondFactors) {
    private static final String BASE = "http://127.0.0.1:8080/";
    private static final String SECOND_FACTORS = "otp,mfa,hwk";

    /** The outside issuer named, or the built-in one at this server's address. */
    public static Issuer configured() {
        String outside = System.getProperty("baigong.issuer", "");
        String keys = System.getProperty("baigong.issuer.jwks", "");
        String base = System.getProperty("baigong.base", BASE);
        return new Issuer(
                outside.isBlank() ? base + (base.endsWith("/") ? "" : "/") + "identity" : outside,
                outside.isBlank() || keys.isBlank() ? null : URI.create(keys),
                outside.isBlank(),
                System.getProperty("baigong.audience", "baigong"),
                Set.of(System.getProperty("baigong.second.factors", SECOND_FACTORS)
                        .split(",")));
    }

    /** Whether cookies may be kept to encrypted connections. */
    public boolean isEncrypted() {
        return id.toLowerCase(Locale.ROOT).startsWith("https:");
    }

    /** An address of this server, outside the issuer's. */
    public URI besides(String path) {
        return URI.create(id.substring(0, id.length() - "identity".length()) + path);
    }

    /** An address below the issuer's. */
    public URI at(String path) {
        return URI.create(id + path);
    }
}
