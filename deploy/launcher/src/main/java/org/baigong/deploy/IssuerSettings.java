package org.baigong.deploy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.baigong.deploy.common.Refusal;

/**
 * Whose access tokens are believed: those of an issuer elsewhere, or of the built-in one.
 *
 * @param issuer address of the issuer elsewhere
 * @param keys where it publishes its keys; otherwise its discovery document says
 * @param audience what tokens for this server name as theirs
 * @param base the address under which others reach this server, where that is not the one it listens on
 */
public record IssuerSettings(
        Optional<String> issuer, Optional<String> keys, Optional<String> audience, Optional<String> base) {

    static IssuerSettings from(Map<String, String> environment) {
        return new IssuerSettings(
                address(environment, "BAIGONG_ISSUER"),
                address(environment, "BAIGONG_ISSUER_JWKS"),
                value(environment, "BAIGONG_AUDIENCE"),
                address(environment, "BAIGONG_BASE"));
    }

    /** What is not set, the server decides for itself. */
    void tellServer(String listening) {
        System.setProperty("baigong.base", base.orElse(listening));
        issuer.ifPresent(address -> System.setProperty("baigong.issuer", address));
        keys.ifPresent(address -> System.setProperty("baigong.issuer.jwks", address));
        audience.ifPresent(name -> System.setProperty("baigong.audience", name));
    }

    /** Who could change what comes from there could be anybody here: it has to be encrypted, but within this machine. */
    private static Optional<String> address(Map<String, String> environment, String name) {
        return value(environment, name).map(text -> {
            if (!text.matches("https://.+|http://(localhost|127\\.0\\.0\\.1|\\[::1])([:/].*)?") || !isAddress(text)) {
                throw new Refusal(name + " has to look like https://host/path; http:// only on this machine.");
            }
            return text;
        });
    }

    private static boolean isAddress(String text) {
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
