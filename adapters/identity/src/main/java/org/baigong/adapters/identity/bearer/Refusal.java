package org.baigong.adapters.identity.bearer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How the door refuses: the challenge of RFC 6750 and a problem after RFC 9457, in the shape of the public interface. */
enum Refusal {
    INVALID_TOKEN(
            401,
            "invalid-token",
            "INVALID_TOKEN",
            "访问令牌无效",
            "The access token is not valid",
            "访问令牌无效、已过期或已撤销",
            "the access token is malformed, expired or revoked"),
    UNAVAILABLE(
            503,
            "unavailable",
            "TOKEN_CHECK_UNAVAILABLE",
            "暂时无法核验访问令牌",
            "Access tokens cannot be checked at the moment",
            "暂时无法核验访问令牌，请稍后重试",
            "what is needed to check access tokens is out of reach; try again later");

    private static final String RETRY_AFTER_SECONDS = "5";

    private final int status;
    private final byte[] body;

    Refusal(int status, String type, String code, String title, String titleEn, String zh, String en) {
        this.status = status;
        this.body = ("{\"type\":\"/problems/" + type + "\",\"title\":\"" + title + "\",\"titleEn\":\"" + titleEn
                        + "\",\"status\":" + status + ",\"code\":\"" + code
                        + "\",\"errors\":[{\"pointer\":\"\",\"code\":\"" + code + "\",\"zh\":\"" + zh + "\",\"en\":\""
                        + en + "\"}],\"errorCount\":1}")
                .getBytes(StandardCharsets.UTF_8);
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        if (this == INVALID_TOKEN) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        } else {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
