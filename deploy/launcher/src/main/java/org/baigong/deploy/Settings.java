package org.baigong.deploy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What was set in the environment: servers elsewhere, a key file of one's own, and who acts here until log-in exists. */
public record Settings(
        Optional<Database> database,
        Optional<Broker> broker,
        Optional<Path> keys,
        IssuerSettings issuer,
        String actor) {

    /** Reads the environment; a variable that is set but empty counts as not set. */
    public static Settings from(Map<String, String> environment) {
        return new Settings(
                value(environment, "BAIGONG_DB_URL").map(url -> database(url, environment)),
                value(environment, "BAIGONG_BROKER_URL").map(url -> broker(url, environment)),
                value(environment, "BAIGONG_KEYS").map(Path::of).map(Keys::given),
                IssuerSettings.from(environment),
                value(environment, "BAIGONG_ACTOR").orElseGet(() -> "local:" + System.getProperty("user.name")));
    }

    /** The keys are in the data folder: emptied, it would leave an outside database that nobody can read any more. */
    public void allow(Options options) {
        if (options.fresh() && database.isPresent()) {
            throw new Refusal("--fresh empties the data folder, keys included, but not the database that BAIGONG_DB_URL"
                    + " names: empty both by hand, or leave one of them out. Nothing was touched.");
        }
    }

    private static Database database(String url, Map<String, String> environment) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Refusal("BAIGONG_DB_URL has to look like jdbc:postgresql://host:5432/baigong.");
        }
        return new Database(
                url, required(environment, "BAIGONG_DB_USER"), required(environment, "BAIGONG_DB_PASSWORD"));
    }

    private static Broker broker(String url, Map<String, String> environment) {
        return Broker.at(
                url, required(environment, "BAIGONG_BROKER_USER"), required(environment, "BAIGONG_BROKER_PASSWORD"));
    }

    private static String required(Map<String, String> environment, String name) {
        return value(environment, name).orElseThrow(() -> new Refusal(name + " is missing."));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
