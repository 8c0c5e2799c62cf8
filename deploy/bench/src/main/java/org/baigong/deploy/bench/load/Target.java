package org.baigong.deploy.bench.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request, ready to be sent over and over. */
record Target(String name, byte[] request) {

    static Target get(String name, URI base, String path) {
        return new Target(name, bytes("GET " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n\r\n"));
    }

    static Target post(String name, URI base, String path, String json) {
        byte[] body = bytes(json);
        return new Target(
                name,
                bytes("POST " + path + " HTTP/1.1\r\nHost: " + base.getAuthority()
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n" + json));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
