package org.baigong.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.baigong.deploy.common.Refusal;

/** Finds a port that nobody listens on. */
final class FreePort {

    private FreePort() {}

    static int onLoopback() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The port asked for, or one sentence before anything is started: the server itself ends in a page of exceptions. */
    static int required(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new Refusal("Port " + port + " is not free (" + taken.getMessage()
                    + "): stop what listens on it, or choose another one with --port.");
        }
    }
}
