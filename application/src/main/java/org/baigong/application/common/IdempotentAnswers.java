package org.baigong.application.common;

import java.util.Map;
import java.util.Optional;

/**
 * Remembers for a day, in the transaction of their effect, the answers to requests that came with a key, so that a request
 * sent again has the same answer and no second effect.
 */
public interface IdempotentAnswers {
    /**
     * Makes sure that nobody else works under this key, on whatever node, until the transaction ends.
     *
     * @return false where somebody else does
     */
    boolean claim(Key key);

    Optional<Kept> find(Key key);

    void keep(Key key, Kept answer);

    /** Forgets what is older than a day. */
    void purge();

    /**
     * A key, and whose it is: every actor has keys of its own.
     *
     * @param value 1 to 255 printable ASCII characters
     */
    record Key(String actor, String value) {}

    /**
     * An answer.
     *
     * @param request SHA-256 of the request
     * @param body null where there is none
     */
    record Kept(byte[] request, int status, Map<String, String> headers, byte[] body) {}
}
