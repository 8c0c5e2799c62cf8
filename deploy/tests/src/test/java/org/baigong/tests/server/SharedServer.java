package org.baigong.tests.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One server for all scenarios that do not kill it, on an empty folder; stopped when the tests end. */
public final class SharedServer {
    private static ServerProcess server;

    private SharedServer() {}

    public static synchronized ServerProcess get() throws IOException, InterruptedException {
        if (server == null) {
            server = ServerProcess.start(Files.createTempDirectory("baigong").resolve("data"));
            Runtime.getRuntime().addShutdownHook(new Thread(SharedServer::stop));
        }
        return server;
    }

    public static Client client() throws IOException, InterruptedException {
        return get().client();
    }

    public static Client as(People one) throws IOException, InterruptedException {
        return get().as(one);
    }

    public static Path data() throws IOException, InterruptedException {
        return get().data();
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException gone) {
            // The JVM is ending; there is nobody left to tell.
        }
    }
}
