package org.baigong.deploy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the schema is the one of this build: nothing pending, nothing failed. */
@Readiness
@ApplicationScoped
public class SchemaCheck implements HealthCheck {
    @Inject
    Parts parts;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("migrations").status(parts.hasSchema()).build();
    }
}
