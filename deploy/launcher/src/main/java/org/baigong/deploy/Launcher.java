package org.baigong.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;

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
            new Launcher(options, Settings.from(System.getenv()), home).run();
            code = 0;
        } catch (Refusal e) {
            System.err.println(e.getMessage());
        } catch (Exception e) {
            e.printStackTrace();
        }
        // The server leaves threads behind that would keep the JVM alive.
        System.exit(code);
    }

    private void run() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        for (String signal : List.of("TERM", "INT", "HUP")) {
            // A shutdown hook would not do: the server has one of its own, and hooks run all at once.
            Signal.handle(new Signal(signal), ignored -> told.countDown());
        }
        long start = System.nanoTime();
        try (DataFolder folder = DataFolder.open(options.data());
                Parts parts = new Parts()) {
            if (options.fresh()) {
                OrphanPostgres.stop(EmbeddedDatabase.cluster(folder));
                folder.empty();
            }
            Path logging = Logs.into(folder);
            Server server = parts.start(folder, settings, home, options.port(), logging);
            Readiness.await(server.base());
            Banner.print(server.base(), folder, (System.nanoTime() - start) / 1_000_000);
            told.await();
        }
    }
}
