package org.baigong.application.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.competitions.Competition;

/** The office lets an expert see a competition 指派专家, or no more. */
@ApplicationScoped
@Transactional
public class AssignExperts {
    @Inject
    Competitions competitions;

    @Inject
    Assignments assignments;

    @Inject
    Announcements announcements;

    public Attempt<Competition> assign(Actor actor, String number, Expected expected, String expert) {
        return Hold.of(competitions, actor, Operation.ASSIGN_EXPERT, number, expected)
                .map(competition -> assignments.assign(number, expert)
                        ? changed(actor, "expert-assigned", competition, expert)
                        : competition);
    }

    public Attempt<Competition> dismiss(Actor actor, String number, Expected expected, String expert) {
        return Hold.of(competitions, actor, Operation.DISMISS_EXPERT, number, expected)
                .map(competition -> assignments.dismiss(number, expert)
                        ? changed(actor, "expert-dismissed", competition, expert)
                        : competition);
    }

    private Competition changed(Actor actor, String what, Competition competition, String expert) {
        Competition touched = competition.touched();
        competitions.update(touched);
        announcements.announce(actor, what, touched, Map.of("expert", expert));
        return touched;
    }
}
