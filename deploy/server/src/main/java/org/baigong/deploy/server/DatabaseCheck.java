package org.baigong.deploy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {
    @Inject
    Parts parts;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(parts.hasDatabase()).build();
    }
}
