package org.baigong.application.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baigong.application.access.Actor;
import org.baigong.application.determinations.Determination;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.determinations.DetermineEntitlements;

/** Brings the determinations of some beneficiaries in line, as far as a survey has found them to differ. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ApplyDifferences {
    private static final int AT_ONCE = 500;

    @Inject
    Determinations determinations;

    @Inject
    DetermineEntitlements determine;

    @Inject
    Differences differences;

    /** @return false where nothing was left to do */
    public boolean some(Actor actor, long job) {
        determinations.queue();
        List<Determination.Key> pending = differences.pending(job, AT_ONCE);
        if (pending.isEmpty()) {
            return false;
        }
        determine.anew(actor, Set.copyOf(pending));
        differences.applied(
                job, pending.stream().map(Determination.Key::beneficiary).collect(Collectors.toSet()));
        return true;
    }
}
