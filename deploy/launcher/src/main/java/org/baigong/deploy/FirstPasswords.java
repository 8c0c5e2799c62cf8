package org.baigong.deploy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The passwords of accounts that the server made at its first start. It leaves them in a private file of the data folder,
 * which is deleted as soon as somebody has taken them: whoever is killed before finds them there at the next start.
 */
public final class FirstPasswords {

    private FirstPasswords() {}

    /** Where the server leaves them. */
    static Path file(DataFolder folder) {
        return folder.resolve("first-passwords.properties");
    }

    /** Hands over the passwords by account, where there are any, and forgets them once they were taken. */
    public static void takeFrom(DataFolder folder, Consumer<Map<String, String>> taker) throws IOException {
        Path file = file(folder);
        if (!Files.exists(file)) {
            return;
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        Map<String, String> passwords = new TreeMap<>();
        read.stringPropertyNames().forEach(account -> passwords.put(account, read.getProperty(account)));
        taker.accept(passwords);
        Files.delete(file);
    }
}
