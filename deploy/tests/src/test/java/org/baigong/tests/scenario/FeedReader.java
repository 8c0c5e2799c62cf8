package org.baigong.tests.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.baigong.tests.server.Client;
import tools.jackson.databind.JsonNode;

/** Follows the feed of events with its cursor, as somebody outside would who comes back again and again. */
final class FeedReader {
    private final Client client;
    private final String subjects;
    private final List<String> told = new ArrayList<>();
    private String cursor;

    /** @param subjects how those begin that matter */
    FeedReader(Client client, String subjects) {
        this.client = client;
        this.subjects = subjects;
    }

    /** Reads on to where the feed ends for now. */
    void read() throws IOException, InterruptedException {
        int found;
        do {
            JsonNode page = client.get("events?limit=100" + (cursor == null ? "" : "&cursor=" + cursor))
                    .expect(200)
                    .json();
            found = page.get("items").size();
            page.get("items").forEach(this::take);
            cursor = page.path("next").asString(null);
        } while (found > 0);
    }

    private void take(JsonNode event) {
        if (event.get("subject").asString().startsWith(subjects)) {
            told.add(line(event));
        }
    }

    /** The events so far, one a line. */
    List<String> told() {
        return told;
    }

    /** Subject, type and id. */
    static String line(JsonNode event) {
        return event.get("subject").asString() + " "
                + event.get("type").asString().replace("org.baigong.competition.", "") + " "
                + event.get("id").asString();
    }
}
