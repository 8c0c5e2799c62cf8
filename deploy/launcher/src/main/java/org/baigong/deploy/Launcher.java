package org.baigong.deploy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baigong.deploy.common.Refusal;
import org.baigong.deploy.demo.Demo;
import org.baigong.deploy.demo.Staff;

/** Starts the parts in order, says where to look, and stops them in the reverse order when told to. */
public final class Launcher {

    private final Options options;
    private final Settings settings;
    private final Home home;

    private Launcher(Options options, Settings settings, Home home) {
        this.options = options;
        this.settings = settings;
        this.home = home;
    }

    /** The entry point; ends with exit code 0 after an orderly stop, 1 when it could not start. */
    public static void main(String[] arguments) {
        int code = 1;
        try {
            Home home = Home.find();
            Options options = Options.parse(List.of(arguments), home.project());
            code = new Launcher(options, Settings.from(System.getenv()), home).run() ? 0 : 1;
        } catch (Refusal e) {
            System.err.println(e.getMessage());
        } catch (Exception e) {
            e.printStackTrace();
        }
        // The server leaves threads behind that would keep the JVM alive.
        System.exit(code);
    }

    /** @return false where the demonstration did not come out as it should */
    private boolean run() throws Exception {
        long start = System.nanoTime();
        settings.allow(options);
        StopSignal stop = StopSignal.listen();
        try (DataFolder folder = DataFolder.open(options.data());
                Parts parts = new Parts()) {
            if (options.fresh()) {
                OrphanPostgres.stop(EmbeddedDatabase.cluster(folder));
                folder.empty();
            }
            Running.forget(folder);
            Path logging = Logs.into(folder);
            int port = options.port() == 0 ? FreePort.onLoopback() : FreePort.required(options.port());
            Server server = parts.start(folder, settings, home, port, logging);
            if (Readiness.await(server.base(), stop)) {
                Banner.print(server.base(), folder, Duration.ofNanos(System.nanoTime() - start));
                Map<String, String> passwords = new HashMap<>();
                FirstPasswords.takeFrom(folder, made -> {
                    Banner.printPasswords(made);
                    passwords.putAll(made);
                });
                // Last: whoever waits for the note may read the passwords above it.
                try (Running ignored = Running.note(folder, server.base())) {
                    boolean well = whileReady(server.base(), folder, passwords, stop);
                    Draining.await(stop);
                    return well;
                }
            }
            return true;
        }
    }

    /** What this launcher was started for; it stops when this returns. */
    private boolean whileReady(URI base, DataFolder folder, Map<String, String> passwords, StopSignal stop)
            throws IOException, InterruptedException {
        if (options.demo()) {
            Path secrets = folder.resolve("staff.properties");
            return Demo.play(Staff.of(base, secrets, passwords.get(Staff.ADMINISTRATOR)), System.out);
        }
        if (!options.once()) {
            stop.await();
        }
        return true;
    }
}
