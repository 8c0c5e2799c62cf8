package org.baigong.application.common;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Events of the outbox that the broker has not taken yet. */
public interface PendingEvents {

    /** The next ones in the order in which their transactions committed; none whose predecessor may still commit. */
    List<PendingEvent> next(int max);

    /** Marks what the broker has taken. */
    void taken(Collection<Long> positions);

    /**
     * One event of the outbox.
     *
     * @param id the CloudEvents id, the same at every attempt to send
     * @param data a JSON object
     */
    record PendingEvent(long position, String id, String type, String subject, Instant time, String data) {}
}
