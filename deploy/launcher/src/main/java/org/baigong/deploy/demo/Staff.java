package org.baigong.deploy.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.baigong.deploy.common.Private;
import org.baigong.deploy.common.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * People and systems with accounts, each with what it signs in with. The administrator makes the accounts through the public
 * interface; their secrets are kept in a private file, so that the same staff comes to work after a restart.
 */
public final class Staff {
    public static final String ADMINISTRATOR = "admin";
    /** The program through which persons sign in. */
    public static final String CLIENT = "baigong-native";

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final URI base;
    private final Path file;
    private final Properties secrets = new Properties();
    private final Map<String, Signed> signed = new HashMap<>();
    private Tokens tokens;

    private record Signed(String access, String refresh, Instant until) {}

    private Staff(URI base, Path file) {
        this.base = base;
        this.file = file;
    }

    /** @param administratorPassword as printed at the first start, or null where the file has it */
    public static Staff of(URI base, Path file, String administratorPassword) throws IOException {
        Staff staff = new Staff(base, file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                staff.secrets.load(reader);
            }
        }
        if (administratorPassword != null) {
            staff.remember(ADMINISTRATOR, administratorPassword);
        }
        if (!staff.secrets.containsKey(ADMINISTRATOR)) {
            throw new Refusal(
                    "The password of the first administrator is not known here: it was shown when this data folder"
                            + " was first used. Choose another folder with --data, or empty this one with --fresh.");
        }
        return staff;
    }

    /** Makes the account unless it is there. */
    public Staff hire(String id, boolean machine, List<String> roles, List<String> organisations, List<String> towns)
            throws IOException, InterruptedException {
        if (!secrets.containsKey(id)) {
            JsonNode made = api(ADMINISTRATOR)
                    .post(
                            "accounts",
                            Map.of(
                                    "id", id,
                                    "kind", machine ? "MACHINE" : "PERSON",
                                    "displayName", id,
                                    "roles", roles,
                                    "organisations", organisations,
                                    "towns", towns));
            secrets.setProperty(id + ".machine", Boolean.toString(machine));
            remember(id, made.get("secret").asString());
        }
        return this;
    }

    public Api api(String id) {
        return new Api(base, () -> token(id));
    }

    /** An access token of this account that is good for a minute at least. */
    public synchronized String token(String id) throws IOException, InterruptedException {
        Signed known = signed.get(id);
        if (known == null || known.until().isBefore(Instant.now().plus(MARGIN))) {
            known = signIn(id, known);
            signed.put(id, known);
        }
        return known.access();
    }

    /** Signs in anew, whatever token there is. */
    public synchronized String freshToken(String id) throws IOException, InterruptedException {
        signed.remove(id);
        return token(id);
    }

    public String secret(String id) {
        return secrets.getProperty(id);
    }

    private Signed signIn(String id, Signed before) throws IOException, InterruptedException {
        if (tokens == null) {
            tokens = new Tokens(base.resolve("/identity").toString());
        }
        JsonNode answer;
        if (Boolean.parseBoolean(secrets.getProperty(id + ".machine"))) {
            answer = tokens.ofMachine(id, secret(id));
        } else if (before != null) {
            answer = tokens.refreshed(CLIENT, before.refresh());
        } else {
            answer = tokens.ofPerson(CLIENT, grant(id));
        }
        return new Signed(
                answer.get("access_token").asString(),
                answer.path("refresh_token").asString(null),
                Instant.now().plusSeconds(answer.get("expires_in").asLong()));
    }

    private Browser.Grant grant(String id) throws IOException {
        String key = secrets.getProperty(id + ".authenticator");
        Browser browser = new Browser(id, secret(id), key == null ? null : new Authenticator(key));
        Browser.Grant grant = browser.signIn(tokens.endpoint("authorization_endpoint"), CLIENT, "openid");
        if (browser.authenticator() != null) {
            secrets.setProperty(id + ".authenticator", browser.authenticator().key());
            remember(id, secret(id));
        }
        return grant;
    }

    private void remember(String id, String secret) throws IOException {
        secrets.setProperty(id, secret);
        StringWriter text = new StringWriter();
        secrets.store(text, null);
        Private.write(file, text.toString());
    }
}
