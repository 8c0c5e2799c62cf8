package org.baigong.adapters.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.common.Correlation;
import org.baigong.application.competitions.ImportResults;
import org.baigong.application.competitions.ImportSummary;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.slf4j.MDC;

/**
 * Takes results from the queue on the same way as those that come over REST, once per message id. What can never be taken
 * is put aside with its reason; a passing failure is thrown, so that the broker delivers the message again.
 */
final class InboundResults {
    static final Actor ACTOR = Actor.of("queue:" + Names.RESULTS, Role.TALENT_OFFICER);

    private final ImportResults importResults;
    private final DeadLetters dead;

    InboundResults(ImportResults importResults, DeadLetters dead) {
        this.importResults = importResults;
        this.dead = dead;
    }

    void take(Message message) throws JMSException {
        String traceparent = message.getStringProperty(Names.TRACEPARENT);
        Attempt<ImportSummary> taken =
                body(message).then(ResultsMessage::read).then(results -> importAll(results, traceparent));
        if (taken instanceof Attempt.Refused<ImportSummary> refused) {
            dead.put(message, refused.faults());
        }
    }

    /** In the trace that the message names, in its head or in itself. */
    private Attempt<ImportSummary> importAll(ResultsMessage results, String traceparent) {
        Correlation correlation = Correlation.of(null, traceparent == null ? results.traceparent() : traceparent, null);
        correlation.fields().forEach(MDC::put);
        try (Correlation.Bound bound = correlation.bind()) {
            return importResults.importMessage(ACTOR, results.id(), results.competition(), results.table());
        } finally {
            correlation.fields().keySet().forEach(MDC::remove);
        }
    }

    private static Attempt<String> body(Message message) throws JMSException {
        if (message instanceof TextMessage text) {
            return Attempt.done(text.getText() == null ? "" : text.getText());
        }
        if (message instanceof BytesMessage bytes && bytes.getBodyLength() <= ResultsMessage.MAX_CHARACTERS) {
            byte[] body = DeadLetters.bytes(bytes);
            try {
                return Attempt.done(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(body))
                        .toString());
            } catch (CharacterCodingException notUtf8) {
                return notText();
            }
        }
        return notText();
    }

    private static Attempt<String> notText() {
        return Attempt.refused(Fault.of("MESSAGE_NOT_TEXT", "消息不是UTF-8文本", "the message is not text in UTF-8"));
    }
}
