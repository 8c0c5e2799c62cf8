package org.baigong.deploy.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Base32;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A person at a browser who signs in by the code flow with PKCE (RFC 6749, 7636, 8252): opens the page, fills in what it asks,
 * and is sent back to the program that wanted it.
 */
public final class Browser {
    public static final String REDIRECT = "http://127.0.0.1:49152/callback";
    private static final int MOST_PAGES = 8;

    private final String user;
    private final String password;
    private Authenticator authenticator;
    private Connection session = Jsoup.newSession()
            .cookieStore(new LoopbackCookies())
            .ignoreHttpErrors(true)
            .followRedirects(false);

    /** @param authenticator null where none is enrolled yet */
    public Browser(String user, String password, Authenticator authenticator) {
        this.user = user;
        this.password = password;
        this.authenticator = authenticator;
    }

    /** As it was, or as it was enrolled on the way; null where nothing asked for it. */
    public Authenticator authenticator() {
        return authenticator;
    }

    /** A code that was granted, with what proves that it was granted to us, and what the ID token has to repeat. */
    public record Grant(String code, String verifier, String nonce) {}

    /** @throws IOException where the issuer does not let this person in */
    public Grant signIn(String authorizationEndpoint, String client, String scope) throws IOException {
        String verifier = random();
        String state = random();
        String nonce = random();
        Connection.Response page = session.newRequest(authorizationEndpoint + "?"
                        + query(Map.of(
                                "response_type", "code",
                                "client_id", client,
                                "redirect_uri", REDIRECT,
                                "scope", scope,
                                "state", state,
                                "nonce", nonce,
                                "code_challenge", challenge(verifier),
                                "code_challenge_method", "S256")))
                .execute();
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            String location = page.header("Location");
            if (location != null && location.startsWith(REDIRECT)) {
                Map<String, String> answer = parameters(URI.create(location).getRawQuery());
                if (!state.equals(answer.get("state")) || !answer.containsKey("code")) {
                    throw new IOException("not let in: " + answer.get("error"));
                }
                return new Grant(answer.get("code"), verifier, nonce);
            }
            page = location == null
                    ? fill(page.parse()).execute()
                    : session.newRequest(URI.create(page.url().toString())
                                    .resolve(location)
                                    .toString())
                            .execute();
        }
        throw new IOException("not let in: " + page.parse().body().text());
    }

    private Connection fill(Document page) throws IOException {
        if (page.forms().isEmpty()) {
            throw new IOException("not let in: " + page.body().text());
        }
        FormElement form = page.forms().get(0);
        Element enrolment = page.selectFirst("code, input[name=totpSecret]");
        if (enrolment != null) {
            authenticator = new Authenticator(key(enrolment));
        }
        for (Element field : form.select("input")) {
            switch (field.attr("name")) {
                case "account", "username" -> field.val(user);
                case "password" -> field.val(password);
                case "code", "otp", "totp" -> field.val(authenticator.code());
                default -> {
                    // Hidden ones stay as they are.
                }
            }
        }
        return form.submit().followRedirects(false).ignoreHttpErrors(true);
    }

    /** Our own page shows the key in base 32; Keycloak's draws it, and its form holds the bytes. */
    private static String key(Element enrolment) {
        return enrolment.normalName().equals("code")
                ? enrolment.text().replace(" ", "")
                : new Base32().encodeAsString(enrolment.val().getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, two) -> one));
    }
}
