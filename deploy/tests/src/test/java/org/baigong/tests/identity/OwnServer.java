package org.baigong.tests.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.baigong.tests.server.ServerProcess;

/**
 * A server for those who guess: failed sign-ins count for the address, which all tests share. Its keys sign for half a minute
 * each, so that one can be seen to go.
 */
final class OwnServer {
    static final int KEY_SECONDS = 30;
    private static ServerProcess server;

    private OwnServer() {}

    static synchronized ServerProcess get() throws IOException, InterruptedException {
        if (server == null) {
            server = ServerProcess.start(
                    Files.createTempDirectory("baigong").resolve("data"),
                    Map.of("JAVA_TOOL_OPTIONS", "-Dbaigong.identity.key.seconds=" + KEY_SECONDS));
            Runtime.getRuntime().addShutdownHook(new Thread(OwnServer::stop));
        }
        return server;
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException gone) {
            // The JVM is ending; there is nobody left to tell.
        }
    }
}
