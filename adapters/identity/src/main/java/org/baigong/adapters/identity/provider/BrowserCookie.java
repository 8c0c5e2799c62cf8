package org.baigong.adapters.identity.provider;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.store.Digest;

/** The random value that a browser holds while somebody signs in; scripts and other sites cannot make it send it. */
final class BrowserCookie {
    private static final String NAME = "baigong-sign-in";
    private static final int LIFE_SECONDS = 600;

    private BrowserCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
                        .findFirst();
    }

    /** The browser's value, the same for several windows. */
    static String ensure(HttpServletRequest request, HttpServletResponse response, Issuer issuer) {
        String value = read(request).orElseGet(Digest::newSecret);
        response.addHeader(
                "Set-Cookie",
                NAME + "=" + value + "; Path=" + issuer.at("").getPath() + "; Max-Age=" + LIFE_SECONDS
                        + "; HttpOnly; SameSite=Strict" + (issuer.isEncrypted() ? "; Secure" : ""));
        return value;
    }
}
