package org.baigong.tests.identity;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.baigong.deploy.demo.Browser;
import org.baigong.deploy.demo.Staff;
import org.baigong.tests.server.ServerProcess;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** A page of the built-in issuer at which somebody types what may be wrong. */
final class Guess {
    private final Connection session = Jsoup.newSession().ignoreHttpErrors(true).followRedirects(false);
    private Connection.Response page;

    private Guess(String address) throws IOException {
        page = session.newRequest(address).execute();
    }

    /** Somebody who wants to sign in. */
    static Guess at(ServerProcess server) throws IOException {
        return new Guess(server.base().resolve("/identity/authorize") + "?response_type=code&client_id=" + Staff.CLIENT
                + "&scope=openid&state=s&code_challenge_method=S256"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri=" + Browser.REDIRECT);
    }

    /** Somebody who wants to change the own password. */
    static Guess atPasswordPage(ServerProcess server) throws IOException {
        return new Guess(server.base().resolve("/identity/password").toString());
    }

    /** What was answered; what is new on every page is left out, so that pages can be compared. */
    record Answer(int status, String text, Map<String, String> headers, boolean letIn) {
        boolean asksForCode() {
            return text.contains("name=\"code\"") && !text.contains("name=\"password\"");
        }
    }

    Answer password(String account, String password) throws IOException {
        return submit(Map.of("account", account, "password", password));
    }

    Answer code(String code) throws IOException {
        return submit(Map.of("code", code));
    }

    Answer submit(Map<String, String> typed) throws IOException {
        FormElement form = page.parse().forms().get(0);
        typed.forEach((name, value) -> form.selectFirst("[name=" + name + "]").val(value));
        page = form.submit().followRedirects(false).ignoreHttpErrors(true).execute();
        return answer();
    }

    private Answer answer() {
        Map<String, String> headers = new TreeMap<>(page.headers());
        headers.keySet().removeIf(name -> name.matches("(?i)date|location|content-length|x-request-id|traceresponse"));
        return new Answer(
                page.statusCode(),
                page.body().replaceAll("name=\"sign_in\" value=\"[^\"]+\"", "name=\"sign_in\""),
                headers,
                String.valueOf(page.header("Location")).startsWith(Browser.REDIRECT + "?"));
    }
}
