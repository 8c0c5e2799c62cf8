package org.baigong.application.common;

/** Remembers, in the transaction of their effect, which messages have been taken. */
public interface Inbox {
    /** @return false where a message of this id has been taken before */
    boolean take(String messageId);
}
