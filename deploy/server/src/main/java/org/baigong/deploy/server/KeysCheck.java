package org.baigong.deploy.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the key file can be read and fits what is in the register. */
@Readiness
@ApplicationScoped
public class KeysCheck implements HealthCheck {
    @Inject
    Parts parts;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keys").status(parts.hasKeys()).build();
    }
}
