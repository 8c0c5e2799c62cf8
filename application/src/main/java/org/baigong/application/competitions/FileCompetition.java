package org.baigong.application.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.baigong.application.access.Actor;
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

    public Attempt<Competition> file(Actor actor, Filing filing) {
        return filing.checked().then(checked -> {
            Optional<Competition> known = competitions.find(filing.number());
            return known.map(competition -> same(competition, filing)).orElseGet(() -> add(actor, filing));
        });
    }

    private static Attempt<Competition> same(Competition known, Filing filing) {
        return known.filing().equals(filing)
                ? Attempt.done(known)
                : Attempt.refused(Fault.of(
                                "COMPETITION_NUMBER_TAKEN",
                                "编号{0}已用于另一竞赛",
                                "number {0} belongs to another filing",
                                filing.number())
                        .at("/number"));
    }

    private Attempt<Competition> add(Actor actor, Filing filing) {
        Competition filed = Competition.filed(filing);
        competitions.add(filed);
        announcements.announce(actor, "filed", filed, Map.of());
        return Attempt.done(filed);
    }
}
