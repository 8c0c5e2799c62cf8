package org.baigong.deploy.bench.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request, ready to be sent over and over, with or without a token. */
record Target(String name, byte[] request) {

    /** @param token of whoever asks, or null */
    static Target get(String name, URI base, String token, String path) {
        return new Target(name, bytes("GET " + path + " HTTP/1.1\r\n" + headers(base, token) + "\r\n"));
    }

    static Target post(String name, URI base, String token, String path, String json) {
        byte[] body = bytes(json);
        return new Target(
                name,
                bytes("POST " + path + " HTTP/1.1\r\n" + headers(base, token)
                        + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n" + json));
    }

    private static String headers(URI base, String token) {
        return "Host: " + base.getAuthority() + "\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
