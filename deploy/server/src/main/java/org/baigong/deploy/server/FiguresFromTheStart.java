package org.baigong.deploy.server;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.annotation.Metric;

/** Figures are there from the start, and not only once something has happened: what is missing cannot raise an alarm. */
@Singleton
@Startup
@DependsOn("Preparation")
@TransactionManagement(TransactionManagementType.BEAN)
public class FiguresFromTheStart {
    @Inject
    Gauges gauges;

    @Inject
    @Metric(name = CountedDeterminations.NAME, absolute = true, description = CountedDeterminations.DESCRIPTION)
    Counter determinations;

    @PostConstruct
    void show() {
        gauges.pending();
        determinations.inc(0);
    }
}
