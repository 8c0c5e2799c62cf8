package org.baigong.tests.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.baigong.tests.server.Broker;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;
import org.baigong.tests.server.SharedServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Events out and results in, through the real broker. */
class MessagesTest {
    private static final long PATIENCE_MILLIS = 5_000;

    @Test
    void results_delivered_three_times_are_taken_once_and_told_once()
            throws IOException, InterruptedException, JMSException {
        Client client = SharedServer.client();
        Contest contest = new Contest("QUEUE-1", 2, 600_000);
        try (Broker broker = Broker.of(SharedServer.get());
                MessageConsumer events = broker.listen("baigong.events")) {
            contest.fileAndAccept(client);
            client.put("competitions/QUEUE-1/entries", Client.CSV, contest.entriesCsv())
                    .expect(200);
            broker.send("baigong.results", message("m-1", "QUEUE-1", "GOLD"), 3);
            List<String> told = types(Broker.drain(events, PATIENCE_MILLIS), "QUEUE-1");
            assertThat(told)
                    .containsExactly(
                            "org.baigong.competition.filed",
                            "org.baigong.competition.accepted",
                            "org.baigong.competition.entered",
                            "org.baigong.competition.results-imported");
            JsonNode results =
                    client.get("competitions/QUEUE-1/results").expect(200).json();
            assertThat(results.get("items")).hasSize(1);
            assertThat(results.at("/items/0/placement").asString()).isEqualTo("GOLD");

            client.post("competitions/QUEUE-1/freeze").expect(200);
            client.post("competitions/QUEUE-1/certification").expect(200);
            broker.send("baigong.results", message("m-1", "QUEUE-1", "GOLD"), 1);
            List<TextMessage> later = Broker.drain(events, PATIENCE_MILLIS);
            assertThat(types(later, "QUEUE-1"))
                    .containsExactly("org.baigong.competition.frozen", "org.baigong.competition.certified");
            assertThat(client.get("competitions/QUEUE-1").json().get("state").asString())
                    .isEqualTo("CERTIFIED");
        }
    }

    @Test
    void what_cannot_be_processed_lies_in_the_dead_letter_queue_with_its_reason()
            throws IOException, InterruptedException, JMSException {
        Client client = SharedServer.client();
        Contest contest = new Contest("QUEUE-2", 2, 610_000);
        client.post("competitions", contest.filing()).expect(201);
        try (Broker broker = Broker.of(SharedServer.get());
                MessageConsumer dead = broker.consume("baigong.results.dead")) {
            broker.send("baigong.results", "{\"rubbish\": ", 1);
            broker.send("baigong.results", message("m-2", "QUEUE-2", "GOLD"), 1);
            List<TextMessage> messages = Broker.drain(dead, PATIENCE_MILLIS);
            assertThat(messages).hasSize(2);
            assertThat(messages.get(0).getText()).isEqualTo("{\"rubbish\": ");
            assertThat(messages.get(0).getStringProperty("reason_code")).isNotBlank();
            assertThat(messages.get(1).getStringProperty("reason_code")).isEqualTo("STEP_NOT_ALLOWED");
            assertThat(messages.get(1).getStringProperty("reason_zh")).contains("QUEUE-2");

            client.post("competitions/QUEUE-2/acceptance").expect(200);
            client.put("competitions/QUEUE-2/entries", Client.CSV, contest.entriesCsv())
                    .expect(200);
            broker.send("baigong.results", messages.get(1).getText(), 1);
            assertThat(Broker.drain(dead, PATIENCE_MILLIS)).isEmpty();
            assertThat(client.get("competitions/QUEUE-2").json().get("state").asString())
                    .isEqualTo("RESULTS_IN");
        }
    }

    private static String message(String id, String competition, String placement) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/scoring", "type": "org.baigong.results.submitted",
                 "datacontenttype": "application/json",
                 "data": {"competition": "%s", "results": [{"event": 1, "entry": "1", "placement": "%s"}]}}""".formatted(id, competition, placement);
    }

    /** Types of the events about one competition, in the order in which they came. */
    private static List<String> types(List<TextMessage> messages, String competition) throws JMSException {
        List<String> types = new ArrayList<>();
        for (TextMessage message : messages) {
            JsonNode event = Client.JSON.readTree(message.getText());
            if (event.get("subject").asString().equals(competition)) {
                types.add(event.get("type").asString());
            }
        }
        return types;
    }
}
