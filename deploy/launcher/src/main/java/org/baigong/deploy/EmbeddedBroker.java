package org.baigong.deploy;

import java.nio.file.Path;
import java.util.Set;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** Artemis with a durable journal in the data folder, listening on the loopback address. */
final class EmbeddedBroker implements AutoCloseable {

    static final String EVENTS = "baigong.events";
    static final String RESULTS = "baigong.results";
    static final String DEAD_RESULTS = "baigong.results.dead";
    static final String DEAD = "baigong.dead";

    private static final String USER = "baigong";
    private static final long MEMORY_BYTES = 64L << 20;

    private final EmbeddedActiveMQ artemis;
    private final Broker address;

    private EmbeddedBroker(EmbeddedActiveMQ artemis, Broker address) {
        this.artemis = artemis;
        this.address = address;
    }

    /** Starts the broker on a free port. */
    static EmbeddedBroker start(DataFolder folder, Secrets secrets) throws Exception {
        int port = FreePort.onLoopback();
        EmbeddedActiveMQ artemis = new EmbeddedActiveMQ()
                .setConfiguration(configuration(folder.resolve("artemis"), port, secrets))
                .setSecurityManager(new OneUser(USER, secrets.broker()));
        artemis.start();
        return new EmbeddedBroker(artemis, Broker.onLoopback(port, USER, secrets.broker()));
    }

    private static Configuration configuration(Path folder, int port, Secrets secrets) throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setName("baigong")
                .setPersistenceEnabled(true)
                // Plain files work everywhere; the faster native journal needs a library of the machine's.
                .setJournalType(JournalType.NIO)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setGlobalMaxSize(MEMORY_BYTES)
                .setJMXManagementEnabled(false)
                .setClusterUser(USER)
                .setClusterPassword(secrets.broker())
                .setSecurityEnabled(true)
                .putSecurityRoles("#", Set.of(OneUser.everything()))
                .addAcceptorConfiguration("loopback", "tcp://127.0.0.1:" + port + "?protocols=CORE");
        addresses(configuration);
        return configuration;
    }

    private static void addresses(Configuration configuration) {
        configuration.addAddressConfiguration(
                new CoreAddressConfiguration().setName(EVENTS).addRoutingType(RoutingType.MULTICAST));
        for (String queue : new String[] {RESULTS, DEAD_RESULTS, DEAD}) {
            configuration.addAddressConfiguration(new CoreAddressConfiguration()
                    .setName(queue)
                    .addRoutingType(RoutingType.ANYCAST)
                    .addQueueConfiguration(
                            QueueConfiguration.of(queue).setAddress(queue).setRoutingType(RoutingType.ANYCAST)));
        }
        configuration.addAddressSetting("#", settings());
        // A result that cannot be understood is put aside by the consumer, with its reason. What the broker has to
        // redeliver is a passing trouble of ours, and no message may be lost to it however long it lasts.
        configuration.addAddressSetting(
                RESULTS,
                settings()
                        .setMaxDeliveryAttempts(-1)
                        .setRedeliveryDelay(1_000)
                        .setRedeliveryMultiplier(2)
                        .setMaxRedeliveryDelay(60_000));
    }

    /** A mistyped name is refused rather than made: a message to nobody is a message lost. */
    private static AddressSettings settings() {
        return new AddressSettings()
                .setAutoCreateAddresses(false)
                .setAutoCreateQueues(false)
                .setAutoDeleteAddresses(false)
                .setAutoDeleteQueues(false)
                .setDeadLetterAddress(SimpleString.of(DEAD));
    }

    Broker address() {
        return address;
    }

    @Override
    public void close() throws Exception {
        artemis.stop();
    }
}
