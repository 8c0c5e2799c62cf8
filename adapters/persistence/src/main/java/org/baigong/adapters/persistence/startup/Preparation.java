package org.baigong.adapters.persistence.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.baigong.adapters.persistence.register.Identities;
import org.baigong.adapters.persistence.register.KeyCheck;

/**
 * Before anything else uses the database, the keys are read, the schema is brought up to date, and the keys are tried on what is stored. A start-up bean, since
 * the data source is not bound yet when CDI starts; outside JTA, since migrations make transactions of their own.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Preparation {
    @Resource(lookup = "java:app/jdbc/baigong")
    DataSource database;

    @Inject
    Identities identities;

    @PostConstruct
    void prepare() {
        identities.requireKeys();
        Migrations.migrate(database);
        KeyCheck.requireFit(database, identities);
    }
}
