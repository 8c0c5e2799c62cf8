package org.baigong.adapters.persistence.surveys;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.baigong.application.surveys.Differences;

/** Forgets, every night and on every node, the differences whose days are over. */
@Singleton
@DependsOn("Preparation")
public class PurgeDifferences {
    @Inject
    Differences differences;

    @Schedule(hour = "3", minute = "41", persistent = false)
    void purge() {
        differences.purge();
    }
}
