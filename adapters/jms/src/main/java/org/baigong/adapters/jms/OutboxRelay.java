package org.baigong.adapters.jms;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.baigong.application.common.PendingEvents;
import org.baigong.application.common.PendingEvents.PendingEvent;

/**
 * Hands the outbox to the topic. Each message is acknowledged by the broker on its own: within one session transaction, a
 * single duplicate would roll back all the others, again at every attempt. What was sent but not marked is sent again
 * and dropped by the broker, so nothing is lost and nothing doubled.
 */
final class OutboxRelay {
    static final int BATCH = 500;
    static final Duration PAUSE = Duration.ofMillis(500);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Logger LOG = System.getLogger(OutboxRelay.class.getName());

    private final PendingEvents pending;
    private final ConnectionFactory broker;
    private Duration pause = PAUSE;

    OutboxRelay(PendingEvents pending, ConnectionFactory broker) {
        this.pending = pending;
        this.broker = broker;
    }

    /**
     * Sends what waits until nothing does, or until told to stop; never fails.
     *
     * @return how long to wait before the next run, longer after each failure
     */
    Duration run(BooleanSupplier stopping) {
        try {
            drain(stopping);
            if (!pause.equals(PAUSE)) {
                LOG.log(Level.INFO, "the outbox is handed to the broker again");
            }
            pause = PAUSE;
        } catch (JMSException | RuntimeException failed) {
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
            LOG.log(
                    Level.WARNING,
                    "cannot hand the outbox to the broker, again in {0} ms: {1}",
                    pause.toMillis(),
                    failed);
        }
        return pause;
    }

    private void drain(BooleanSupplier stopping) throws JMSException {
        List<PendingEvent> events = pending.next(BATCH);
        if (events.isEmpty() || stopping.getAsBoolean()) {
            return;
        }
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer topic = session.createProducer(session.createTopic(Names.EVENTS))) {
            while (!events.isEmpty() && !stopping.getAsBoolean()) {
                for (PendingEvent event : events) {
                    topic.send(message(session, event));
                }
                pending.taken(events.stream().map(PendingEvent::position).toList());
                events = pending.next(BATCH);
            }
        }
    }

    private static TextMessage message(Session session, PendingEvent event) throws JMSException {
        TextMessage message = session.createTextMessage(CloudEvents.json(event));
        message.setStringProperty("content_type", CloudEvents.MEDIA_TYPE);
        message.setStringProperty("ce_id", event.id());
        message.setStringProperty("ce_type", event.type());
        message.setStringProperty("ce_subject", event.subject());
        message.setStringProperty(Names.DUPLICATE_ID, event.id());
        return message;
    }
}
