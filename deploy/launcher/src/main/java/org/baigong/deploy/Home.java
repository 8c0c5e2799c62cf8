package org.baigong.deploy;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the launcher's own files are. */
record Home(Path project, Path built) {

    /** The folder of the launcher's jar holds what was built; the start script says where the project is. */
    static Home find() throws URISyntaxException {
        Path jar = Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new Home(
                Path.of(System.getProperty("baigong.project", ""))
                        .toAbsolutePath()
                        .normalize(),
                jar.toAbsolutePath().getParent());
    }

    /** What is deployed on the server. */
    Path apps() {
        return built.resolve("apps");
    }

    /** The server, unpacked. */
    Path payara() {
        return built.resolve("payara");
    }

    /** Where PostgreSQL is unpacked, once for all data folders, out of other users' reach unlike the temporary folder. */
    Path postgres() {
        return built.resolve("postgres");
    }
}
