package org.baigong.adapters.persistence.idempotency;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.baigong.application.common.IdempotentAnswers;

/** Forgets, every hour and on every node, the answers that are older than a day. */
@Singleton
@DependsOn("Preparation")
public class Purge {
    @Inject
    IdempotentAnswers answers;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void purge() {
        answers.purge();
    }
}
