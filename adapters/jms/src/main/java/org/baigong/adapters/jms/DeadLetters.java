package org.baigong.adapters.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.StringWriter;
import java.util.List;
import org.baigong.domain.common.Fault;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Puts aside what could not be processed, as it came, with the reason, until somebody mends and sends it again. */
final class DeadLetters {
    /** Properties travel in the head of a message, which the broker wants to be small. */
    static final int MAX_FAULTS = 50;

    private static final int MAX_TEXT = 500;
    private static final JsonFactory JSON = new JsonFactory();

    private final ConnectionFactory broker;

    DeadLetters(ConnectionFactory broker) {
        this.broker = broker;
    }

    /** @param faults at least one; the first is the reason */
    void put(Message message, List<Fault> faults) throws JMSException {
        Fault reason = faults.get(0);
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer queue = session.createProducer(session.createQueue(Names.DEAD_RESULTS))) {
            Message letter = copy(session, message);
            letter.setStringProperty("reason_code", reason.code());
            letter.setStringProperty("reason_zh", brief(reason.message().zh()));
            letter.setStringProperty("reason_en", brief(reason.message().en()));
            letter.setStringProperty("faults", json(faults));
            letter.setIntProperty("faults_total", faults.size());
            // The broker's own id of the message: delivered again, it makes no second letter, but a message that was
            // sent again under the same id of its sender, and refused again, must not vanish.
            letter.setStringProperty(Names.DUPLICATE_ID, "dead/" + message.getJMSMessageID());
            queue.send(letter);
        }
    }

    static byte[] bytes(BytesMessage message) throws JMSException {
        message.reset();
        byte[] body = new byte[Math.toIntExact(message.getBodyLength())];
        message.readBytes(body);
        return body;
    }

    private static Message copy(Session session, Message message) throws JMSException {
        if (message instanceof TextMessage text) {
            return session.createTextMessage(text.getText());
        }
        if (message instanceof BytesMessage original) {
            BytesMessage copy = session.createBytesMessage();
            copy.writeBytes(bytes(original));
            return copy;
        }
        // Other kinds have no form of their own here: they go on as they are, but for their properties.
        message.clearProperties();
        return message;
    }

    private static String json(List<Fault> faults) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (Fault fault : faults.subList(0, Math.min(faults.size(), MAX_FAULTS))) {
                json.writeStartObject();
                json.writeStringProperty("code", fault.code());
                json.writeStringProperty("at", brief(fault.at()));
                json.writeStringProperty("zh", brief(fault.message().zh()));
                json.writeStringProperty("en", brief(fault.message().en()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    private static String brief(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
    }
}
