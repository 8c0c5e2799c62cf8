package org.baigong.adapters.jms;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
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
import org.baigong.application.common.PendingEvents.Handover;
import org.baigong.application.common.PendingEvents.PendingEvent;

/**
 * Hands the outbox to the topic, in order. What was sent but not marked is sent again, and the broker drops it, so nothing
 * is lost and nothing doubled.
 *
 * <p>A batch goes in one transaction of the session, where the connection factory allows one. But in a transaction a
 * single duplicate undoes the whole batch, at every attempt; so the first batch, the first after a failure, and the first
 * after another node was at it, goes message by message.
 */
final class OutboxRelay {
    static final int BATCH = 500;
    static final Duration PAUSE = Duration.ofMillis(500);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Logger LOG = System.getLogger(OutboxRelay.class.getName());

    private final PendingEvents pending;
    private final ConnectionFactory broker;
    private final Runnable failure;
    private Duration pause = PAUSE;
    private boolean mayHoldDuplicates = true;

    /** @param failure told of each run that failed */
    OutboxRelay(PendingEvents pending, ConnectionFactory broker, Runnable failure) {
        this.pending = pending;
        this.broker = broker;
        this.failure = failure;
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
        } catch (RuntimeException failed) {
            mayHoldDuplicates = true;
            failure.run();
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
            LOG.log(
                    Level.WARNING,
                    "cannot hand the outbox to the broker, again in " + pause.toMillis() + " ms: " + failed);
        }
        return pause;
    }

    private void drain(BooleanSupplier stopping) {
        Handover handover = Handover.DONE;
        while (handover == Handover.DONE && !stopping.getAsBoolean()) {
            handover = pending.handOver(BATCH, events -> sent(events, stopping));
            mayHoldDuplicates = handover == Handover.ELSEWHERE || mayHoldDuplicates && handover == Handover.NOTHING;
        }
    }

    /** @return the positions of those that the broker has taken: all of them, but for a stop half-way */
    private List<Long> sent(List<PendingEvent> events, BooleanSupplier stopping) {
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
        } catch (JMSException failed) {
            throw new JMSRuntimeException(failed.getMessage(), failed.getErrorCode(), failed);
        }
        return sent;
    }

    private static TextMessage message(Session session, PendingEvent event) throws JMSException {
        TextMessage message = session.createTextMessage(CloudEvents.json(event));
        message.setStringProperty("content_type", CloudEvents.MEDIA_TYPE);
        message.setStringProperty("ce_id", event.id());
        message.setStringProperty("ce_type", event.type());
        message.setStringProperty("ce_subject", event.subject());
        if (event.traceparent() != null) {
            message.setStringProperty(Names.TRACEPARENT, event.traceparent());
        }
        message.setStringProperty(Names.DUPLICATE_ID, event.id());
        return message;
    }
}
