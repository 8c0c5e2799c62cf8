package org.baigong.application.common;

/** Remembers, in the transaction of their effect, which messages have been taken. */
public interface Inbox {
    /** @return false where a message of this id has been taken before */
    boolean take(String messageId);

    /** Forgets what this transaction took, since nothing came of it: mended and sent again, it shall be taken. */
    void giveBack(String messageId);
}
