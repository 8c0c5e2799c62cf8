package org.baigong.deploy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.baigong.deploy.common.Private;

/** The note in the data folder that says where the running server is: ports are free ones, so nobody could guess. */
final class Running implements AutoCloseable {

    private final DataFolder folder;

    private Running(DataFolder folder) {
        this.folder = folder;
    }

    /** Leaves the note for as long as the server runs. */
    static Running note(DataFolder folder, URI base) throws IOException {
        Private.write(
                folder.resolve("running.properties"),
                "pid=%d\nbase=%s\ndatabase=%s\nbroker=%s\n"
                        .formatted(
                                ProcessHandle.current().pid(),
                                base,
                                System.getProperty("baigong.db.url"),
                                System.getProperty("baigong.broker.parameters")));
        return new Running(folder);
    }

    /** Removes what a killed run left, so that the note is only there while it is true. */
    static void forget(DataFolder folder) throws IOException {
        Files.deleteIfExists(folder.resolve("running.properties"));
    }

    @Override
    public void close() throws IOException {
        forget(folder);
    }
}
