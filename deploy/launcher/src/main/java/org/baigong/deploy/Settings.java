package org.baigong.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baigong.deploy.common.Refusal;

/** What was set in the environment: servers elsewhere, a key file of one's own. */
public record Settings(
        Optional<Database> database,
        Optional<Broker> broker,
        Optional<Path> keys,
        IssuerSettings issuer,
        Map<String, Integer> rates) {

    /** Reads the environment; a variable that is set but empty counts as not set. */
    public static Settings from(Map<String, String> environment) {
        return new Settings(
                value(environment, "BAIGONG_DB_URL").map(url -> database(url, environment)),
                value(environment, "BAIGONG_BROKER_URL").map(url -> broker(url, environment)),
                value(environment, "BAIGONG_KEYS").map(Path::of).map(Keys::given),
                IssuerSettings.from(environment),
                rates(environment));
    }

    /** System properties by the names that the server knows them by; 0 is no limit. */
    private static Map<String, Integer> rates(Map<String, String> environment) {
        Map<String, Integer> rates = new TreeMap<>();
        for (String name : List.of("BAIGONG_RATE_PER_MINUTE", "BAIGONG_RATE_ANONYMOUS_PER_MINUTE")) {
            value(environment, name)
                    .ifPresent(rate -> rates.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), number(name, rate)));
        }
        return Map.copyOf(rates);
    }

    private static int number(String name, String value) {
        if (!value.matches("[0-9]{1,9}")) {
            throw new Refusal(name + " has to be a number of requests, or 0 for no limit.");
        }
        return Integer.parseInt(value);
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
