package org.baigong.tests.server;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Another system, connected to the server's broker. */
public final class Broker implements AutoCloseable {
    private final ActiveMQConnectionFactory factory;
    private final Connection connection;
    private final Session session;

    private Broker(ServerProcess server) throws IOException, JMSException {
        factory = new ActiveMQConnectionFactory(server.brokerUrl());
        connection = factory.createConnection("baigong", server.brokerPassword());
        session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        connection.start();
    }

    public static Broker of(ServerProcess server) throws IOException, JMSException {
        return new Broker(server);
    }

    public void send(String queue, String text, int times) throws JMSException {
        try (MessageProducer producer = session.createProducer(session.createQueue(queue))) {
            for (int i = 0; i < times; i++) {
                producer.send(session.createTextMessage(text));
            }
        }
    }

    public MessageConsumer listen(String topic) throws JMSException {
        return session.createConsumer(session.createTopic(topic));
    }

    /** A subscription to the events that outlives the connection, and a crash of the broker. */
    public MessageConsumer subscribe() throws JMSException {
        return session.createSharedDurableConsumer(session.createTopic("baigong.events"), "scenario");
    }

    /** Ends that subscription. */
    public void forget() throws JMSException {
        session.unsubscribe("scenario");
    }

    public MessageConsumer consume(String queue) throws JMSException {
        return session.createConsumer(session.createQueue(queue));
    }

    /** The messages that come until none comes for a while. */
    public static List<TextMessage> drain(MessageConsumer consumer, long patienceMillis) throws JMSException {
        List<TextMessage> messages = new ArrayList<>();
        for (Message message = consumer.receive(patienceMillis);
                message != null;
                message = consumer.receive(patienceMillis)) {
            messages.add((TextMessage) message);
        }
        return messages;
    }

    @Override
    public void close() throws JMSException {
        connection.close();
        factory.close();
    }
}
