package org.baigong.application.common;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Events of the outbox that the broker has not taken yet. */
public interface PendingEvents {

    /**
     * Hands the next ones over, in the order in which their transactions committed; none whose predecessor may still
     * commit. Of all nodes on this database only one hands over at a time: for as long as the sender runs and until what
     * it sent is marked. If it fails, or its node dies, nothing is marked and the next one begins with the same events in
     * the same order, even if one that could have come before them has been committed meanwhile.
     */
    Handover handOver(int max, Sender sender);

    /** What still waits. */
    Backlog backlog();

    /** Sends events to the broker. */
    @FunctionalInterface
    interface Sender {
        /** @return the positions of those that the broker has taken */
        Collection<Long> send(List<PendingEvent> events);
    }

    /** What came of an attempt to hand over. */
    enum Handover {
        /** Nothing waited that may go. */
        NOTHING,
        /** There may be more. */
        DONE,
        /** Another node is at it. */
        ELSEWHERE
    }

    /** @param age of the oldest, zero where nothing waits */
    record Backlog(long events, Duration age) {}

    /**
     * One event of the outbox.
     *
     * @param id the CloudEvents id, the same at every attempt to send
     * @param data a JSON object
     * @param traceparent of the request that caused it, or null
     */
    record PendingEvent(
            long position, String id, String type, String subject, Instant time, String data, String traceparent) {}
}
