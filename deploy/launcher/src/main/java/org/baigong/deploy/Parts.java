package org.baigong.deploy;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The running parts: started database first, stopped server first. */
final class Parts implements AutoCloseable {

    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    /** Starts what is not running elsewhere, tells the server where everything is, and starts it. */
    Server start(DataFolder folder, Settings settings, Home home, int port, Path logging) throws Exception {
        Secrets secrets = Secrets.of(folder);
        Path keys = settings.keys().isPresent() ? settings.keys().get() : Keys.of(folder);
        Database database = settings.database().isPresent()
                ? settings.database().get()
                : keep(EmbeddedDatabase.start(folder, home.postgres(), secrets)).address();
        Broker broker = settings.broker().isPresent()
                ? settings.broker().get()
                : keep(EmbeddedBroker.start(folder, secrets)).address();
        System.setProperty("baigong.db.url", database.url());
        System.setProperty("baigong.db.user", database.user());
        System.setProperty("baigong.db.password", database.password());
        System.setProperty("baigong.broker.parameters", broker.parameters());
        System.setProperty("baigong.broker.user", broker.user());
        System.setProperty("baigong.broker.password", broker.password());
        System.setProperty("baigong.keys", keys.toString());
        System.setProperty(
                "baigong.first.passwords", FirstPasswords.file(folder).toString());
        settings.issuer().tellServer("http://127.0.0.1:" + port + "/");
        settings.rates().forEach((name, rate) -> System.setProperty(name, rate.toString()));
        return keep(Server.start(port, folder, home, broker, logging));
    }

    private <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    /** Stops every part, also when one of them fails to stop. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            AutoCloseable part = running.pop();
            try {
                part.close();
            } catch (Exception e) {
                System.err.println(part.getClass().getSimpleName() + " did not stop cleanly: " + e);
            }
        }
    }
}
