package org.baigong.tests.identity;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.baigong.deploy.demo.Tokens;
import org.baigong.tests.server.ServerProcess;

/** The real Keycloak, on loopback and with a database in memory, with the realm that this repository offers. */
final class Keycloak implements AutoCloseable {
    static final String REALM = "baigong";
    static final Path REALM_FILE = ServerProcess.project().resolve("deploy/keycloak/baigong-realm.json");

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Says that the server was assembled for these options and wants to be started again. */
    private static final int ASSEMBLED = 10;

    private final Path home = Path.of(System.getProperty("keycloak.home"));
    private final Path log;
    private final int port;
    private final KeycloakAdmin admin;
    private Process process;

    private Keycloak(Path folder) throws IOException {
        log = folder.resolve("keycloak.log");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        admin = new KeycloakAdmin(base(), UUID.randomUUID().toString());
    }

    /** Begins to start; {@link #ready()} waits for the rest, since other things can be done meanwhile. */
    static Keycloak start(Path folder) throws IOException {
        Keycloak keycloak = new Keycloak(folder);
        Path realms = Files.createDirectories(keycloak.home.resolve("data/import"));
        Files.copy(REALM_FILE, realms.resolve("baigong-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        keycloak.launch(false);
        return keycloak;
    }

    /** What {@code kc.sh} runs, without a shell that would outlive its stop. */
    private void launch(boolean assembled) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xms128m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.config.built=" + assembled,
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.NAME);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", admin.password());
        process = builder.start();
    }

    Keycloak ready() throws IOException, InterruptedException {
        HttpRequest probe = HttpRequest.newBuilder(URI.create(issuer(REALM) + "/.well-known/openid-configuration"))
                .build();
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(probe)) {
            if (!process.isAlive() && process.exitValue() == ASSEMBLED) {
                launch(true);
            } else if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Keycloak did not start:\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
        return this;
    }

    private static boolean answers(HttpRequest probe) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(probe, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    KeycloakAdmin admin() {
        return admin;
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    String issuer(String realm) {
        return base() + "realms/" + realm;
    }

    Tokens tokens(String realm) throws IOException, InterruptedException {
        return new Tokens(issuer(realm));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
