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
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.baigong.application.common.PendingEvents;
import org.baigong.application.common.PendingEvents.PendingEvent;

/**
 * Hands the outbox to the topic, in order. What was sent but not marked is sent again, and the broker drops it, so nothing
 * is lost and nothing doubled.
 *
 * <p>A batch goes in one transaction of the session, where the connection factory allows one. But in a transaction a
 * single duplicate undoes the whole batch, at every attempt; so the first batch, and the first after a failure, goes
 * message by message.
 */
final class OutboxRelay {
    static final int BATCH = 500;
    static final Duration PAUSE = Duration.ofMillis(500);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Logger LOG = System.getLogger(OutboxRelay.class.getName());

    private final PendingEvents pending;
    private final ConnectionFactory broker;
    private Duration pause = PAUSE;
    private boolean mayHoldDuplicates = true;

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
            mayHoldDuplicates = true;
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
            LOG.log(
                    Level.WARNING,
                    "cannot hand the outbox to the broker, again in " + pause.toMillis() + " ms: " + failed);
        }
        return pause;
    }

    private void drain(BooleanSupplier stopping) throws JMSException {
        for (List<PendingEvent> events = pending.next(BATCH);
                !events.isEmpty() && !stopping.getAsBoolean();
                events = pending.next(BATCH)) {
            List<Long> sent = sent(events, stopping);
            if (!sent.isEmpty()) {
                pending.taken(sent);
            }
            mayHoldDuplicates = false;
        }
    }

    /** @return the positions of those that the broker has taken: all of them, but for a stop half-way */
    private List<Long> sent(List<PendingEvent> events, BooleanSupplier stopping) throws JMSException {
        List<Long> sent = new ArrayList<>(events.size());
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(!mayHoldDuplicates, Session.AUTO_ACKNOWLEDGE);
                MessageProducer topic = session.createProducer(session.createTopic(Names.EVENTS))) {
            for (PendingEvent event : events) {
                if (stopping.getAsBoolean()) {
                    break;
                }
                topic.send(message(session, event));
                sent.add(event.position());
            }
            if (session.getTransacted()) {
                session.commit();
            }
        }
        return sent;
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
