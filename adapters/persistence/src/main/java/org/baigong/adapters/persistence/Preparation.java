package org.baigong.adapters.persistence;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import javax.sql.DataSource;
import org.baigong.adapters.persistence.register.Identities;

/** Before anything else uses the database, the keys are read and the schema is brought up to date. */
@ApplicationScoped
public class Preparation {
    @Resource(lookup = "java:app/jdbc/baigong")
    DataSource database;

    @Inject
    Identities identities;

    void prepare(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class)
                    Object started) {
        identities.requireKeys();
        Migrations.migrate(database);
    }
}
