package org.baigong.application.talents;

import java.util.List;
import java.util.Optional;
import org.baigong.domain.talent.RentPlan;

/** The leases of leading talents, each the current one, by the id of the application. */
public interface RentPlans {
    Optional<RentPlan> of(long candidacy);

    /** In the place of the one before. */
    void keep(long candidacy, RentPlan plan);

    /** Ids of those who rent and hold the title, in their order. */
    List<Long> renting();
}
