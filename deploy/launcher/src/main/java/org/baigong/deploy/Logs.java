package org.baigong.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Sends what the parts have to say into files of the data folder, so that the screen shows what matters. */
final class Logs {

    private Logs() {}

    /** Sets up logging for everything in this JVM; returns the settings, which the server wants to read as well. */
    static Path into(DataFolder folder) throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        String settings;
        try (InputStream template = Logs.class.getResourceAsStream("logging.properties")) {
            settings = new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
        // In the name of a log file, a percent sign starts a placeholder.
        String pattern = logs.toString().replace("\\", "/").replace("%", "%%");
        Path file = Files.writeString(logs.resolve("logging.properties"), settings.replace("@LOGS@", pattern));
        try (InputStream read = Files.newInputStream(file)) {
            LogManager.getLogManager().readConfiguration(read);
        }
        return file;
    }
}
