package org.baigong.adapters.jms;

/** What the broker and the server call things. */
final class Names {
    /** Where the server keeps the connection factory; it takes no part in any JTA transaction. */
    static final String CONNECTION_FACTORY = "java:app/jms/baigong";

    static final String EVENTS = "baigong.events";
    static final String RESULTS = "baigong.results";
    static final String DEAD_RESULTS = "baigong.results.dead";

    /** The broker drops a second message with the same value at the same address. */
    static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    /** The W3C trace context of what caused the message, as CloudEvents carries it. */
    static final String TRACEPARENT = "ce_traceparent";

    private Names() {}
}
