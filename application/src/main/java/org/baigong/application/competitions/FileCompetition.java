package org.baigong.application.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.access.Scope;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.Filing;

/** An organiser files a competition 竞赛备案. Filing the same again changes nothing; the same number otherwise is refused. */
@ApplicationScoped
@Transactional
public class FileCompetition {
    @Inject
    Competitions competitions;

    @Inject
    Announcements announcements;

    /** @param isNew false where the same was filed before */
    public record Filed(Competition competition, boolean isNew) {}

    public Attempt<Filed> file(Actor actor, Filing filing) {
        return filing.checked()
                .then(checked -> own(actor, checked))
                .then(checked -> competitions
                        .find(Scope.CITY, filing.number())
                        .map(known -> same(known, filing))
                        .orElseGet(() -> add(actor, filing)));
    }

    private static Attempt<Filing> own(Actor actor, Filing filing) {
        return actor.scope(Operation.FILE_COMPETITION).covers(filing.host().code())
                ? Attempt.done(filing)
                : Attempt.refused(Fault.of(
                                "HOST_NOT_YOURS",
                                "只能为本单位承办的竞赛备案",
                                "an organiser files competitions of its own organisation")
                        .at("/host/creditCode"));
    }

    /** Asked of the whole city: a number taken by somebody else is taken. */
    private static Attempt<Filed> same(Competition known, Filing filing) {
        return known.filing().equals(filing)
                ? Attempt.done(new Filed(known, false))
                : Attempt.refused(Fault.of(
                                "COMPETITION_NUMBER_TAKEN",
                                "编号{0}已用于另一竞赛",
                                "number {0} belongs to another filing",
                                filing.number())
                        .at("/number"));
    }

    private Attempt<Filed> add(Actor actor, Filing filing) {
        Competition filed = Competition.filed(filing);
        competitions.add(filed);
        announcements.announce(actor, "filed", filed, Map.of());
        return Attempt.done(new Filed(filed, true));
    }
}
