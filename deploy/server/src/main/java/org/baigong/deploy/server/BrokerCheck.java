package org.baigong.deploy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the broker lets us in and has the queue that results arrive on. */
@Readiness
@ApplicationScoped
public class BrokerCheck implements HealthCheck {
    @Inject
    Parts parts;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broker").status(parts.hasBroker()).build();
    }
}
