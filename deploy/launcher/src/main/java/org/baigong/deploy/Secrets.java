package org.baigong.deploy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.baigong.deploy.common.Private;

/** The passwords between the parts of one data folder: generated once, known to nobody, shipped nowhere. */
public record Secrets(String databaseOwner, String database, String broker) {

    private static final int BYTES = 24;

    /** Reads the data folder's passwords, making them at the first start. */
    public static Secrets of(DataFolder folder) throws IOException {
        Path file = folder.resolve("secrets.properties");
        if (!Files.exists(file)) {
            SecureRandom random = new SecureRandom();
            Private.write(
                    file,
                    List.of("database.owner", "database", "broker").stream()
                            .map(name -> name + "=" + password(random) + "\n")
                            .collect(Collectors.joining()));
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Secrets(
                properties.getProperty("database.owner"),
                properties.getProperty("database"),
                properties.getProperty("broker"));
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[***]";
    }
}
