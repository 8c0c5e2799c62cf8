package org.baigong.deploy.server;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.QueueBrowser;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.baigong.adapters.persistence.register.KeyCheck;
import org.baigong.adapters.persistence.startup.SchemaVersion;

/** The parts that Baigong cannot work without. When one is asked after, all are, so that together they take no longer. */
@ApplicationScoped
class Parts {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final int PATIENCE_SECONDS = 2;

    @Resource
    ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/baigong")
    DataSource database;

    @Resource(lookup = "java:app/jms/baigong")
    ConnectionFactory broker;

    @Inject
    SchemaVersion schema;

    private Probe<Boolean> databaseProbe;
    private Probe<Boolean> brokerProbe;
    private Probe<Boolean> schemaProbe;
    private Probe<Boolean> keysProbe;

    @PostConstruct
    void prepare() {
        databaseProbe = probe(this::databaseAnswers, SHORT);
        brokerProbe = probe(this::brokerAnswers, SHORT);
        schemaProbe = probe(() -> schema.isOfThisBuild(database), LONG);
        keysProbe = probe(() -> KeyCheck.fits(database), LONG);
    }

    private Probe<Boolean> probe(Callable<Boolean> question, Duration holds) {
        return new Probe<>(threads, question, holds, false);
    }

    boolean hasDatabase() {
        return answer(databaseProbe);
    }

    boolean hasBroker() {
        return answer(brokerProbe);
    }

    boolean hasSchema() {
        return answer(schemaProbe);
    }

    boolean hasKeys() {
        return answer(keysProbe);
    }

    private boolean answer(Probe<Boolean> probe) {
        List.of(databaseProbe, brokerProbe, schemaProbe, keysProbe).forEach(Probe::ask);
        return probe.answer();
    }

    private boolean databaseAnswers() throws java.sql.SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        }
    }

    /** Lets us in and has the queue that results arrive on. */
    private boolean brokerAnswers() throws jakarta.jms.JMSException {
        try (JMSContext context = broker.createContext();
                QueueBrowser browser = context.createBrowser(context.createQueue("baigong.results"))) {
            browser.getEnumeration();
            return true;
        }
    }
}
