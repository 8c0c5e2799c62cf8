package org.baigong.application.common;

/** Keeps events in the transaction of the change that caused them; a relay hands them to the broker afterwards. */
public interface Outbox {
    void put(Event event);
}
