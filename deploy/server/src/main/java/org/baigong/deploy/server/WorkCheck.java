package org.baigong.deploy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** No longer ready once the server has been told to stop, so that no new work is sent to it. */
@Readiness
@ApplicationScoped
public class WorkCheck implements HealthCheck {
    @Inject
    Work work;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("accepting").status(!work.isStopping()).build();
    }
}
