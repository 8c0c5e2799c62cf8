package org.baigong.deploy.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.QueueBrowser;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the broker lets us in and has the queue that results arrive on. */
@Readiness
@ApplicationScoped
public class BrokerCheck implements HealthCheck {

    @Resource(lookup = "java:app/jms/baigong")
    private ConnectionFactory broker;

    @Override
    public HealthCheckResponse call() {
        try (JMSContext context = broker.createContext();
                QueueBrowser browser = context.createBrowser(context.createQueue("baigong.results"))) {
            browser.getEnumeration();
            return HealthCheckResponse.up("broker");
        } catch (JMSException | JMSRuntimeException e) {
            return HealthCheckResponse.down("broker");
        }
    }
}
