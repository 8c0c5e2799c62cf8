package org.baigong.adapters.jms;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A real broker with a durable journal, in this JVM, that can go away and come back. */
final class TestBroker {
    private static final String SUBSCRIPTION = "listener";

    private final Path folder;
    private EmbeddedActiveMQ artemis;
    private int submitted;

    TestBroker(Path folder) throws Exception {
        this.folder = folder;
        start();
        try (Connection connection = connect()) {
            subscription(connection.createSession(false, Session.AUTO_ACKNOWLEDGE))
                    .close();
        }
    }

    void start() throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(true)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJournalFileSize(4 << 20)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .addAcceptorConfiguration("vm", "vm://0")
                .addAddressConfiguration(
                        new CoreAddressConfiguration().setName(Names.EVENTS).addRoutingType(RoutingType.MULTICAST));
        for (String queue : List.of(Names.RESULTS, Names.DEAD_RESULTS)) {
            configuration.addAddressConfiguration(new CoreAddressConfiguration()
                    .setName(queue)
                    .addRoutingType(RoutingType.ANYCAST)
                    .addQueueConfiguration(QueueConfiguration.of(queue).setRoutingType(RoutingType.ANYCAST)));
        }
        configuration.addAddressSetting(
                "#",
                new AddressSettings()
                        .setAutoCreateAddresses(false)
                        .setAutoCreateQueues(false)
                        .setMaxDeliveryAttempts(-1)
                        .setRedeliveryDelay(20)
                        .setRedeliveryMultiplier(1));
        artemis = new EmbeddedActiveMQ().setConfiguration(configuration);
        artemis.start();
    }

    void stop() throws Exception {
        artemis.stop();
    }

    ConnectionFactory factory() {
        return new ActiveMQConnectionFactory("vm://0?reconnectAttempts=0");
    }

    Connection connect() throws Exception {
        Connection connection = factory().createConnection();
        connection.setClientID("test");
        connection.start();
        return connection;
    }

    /** What a listener of the topic, that was away till now, is told; nothing more comes for a while. */
    List<Message> events() throws Exception {
        List<Message> messages = new ArrayList<>();
        try (Connection connection = connect();
                MessageConsumer consumer = subscription(connection.createSession(false, Session.AUTO_ACKNOWLEDGE))) {
            for (Message message = consumer.receive(500); message != null; message = consumer.receive(300)) {
                messages.add(message);
            }
        }
        return messages;
    }

    List<Message> deadLetters() throws Exception {
        try (Connection connection = connect();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                QueueBrowser browser = session.createBrowser(session.createQueue(Names.DEAD_RESULTS))) {
            List<Message> letters = new ArrayList<>();
            for (Enumeration<?> left = browser.getEnumeration(); left.hasMoreElements(); ) {
                letters.add((Message) left.nextElement());
            }
            return letters;
        }
    }

    /** Whether every result submitted was taken or put aside. */
    boolean isSettled() {
        Queue queue = artemis.getActiveMQServer().locateQueue(Names.RESULTS);
        return queue.getMessagesAcknowledged() == submitted && queue.getMessageCount() == 0;
    }

    void submit(Maker... makers) throws Exception {
        try (Connection connection = connect();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            for (Maker maker : makers) {
                session.createProducer(session.createQueue(Names.RESULTS)).send(maker.make(session));
                submitted++;
            }
        }
    }

    void submit(String body) throws Exception {
        submit(session -> session.createTextMessage(body));
    }

    interface Maker {
        Message make(Session session) throws Exception;
    }

    private static MessageConsumer subscription(Session session) throws Exception {
        return session.createDurableConsumer(session.createTopic(Names.EVENTS), SUBSCRIPTION);
    }
}
