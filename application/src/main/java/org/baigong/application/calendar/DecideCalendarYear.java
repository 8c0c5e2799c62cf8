package org.baigong.application.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Event;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Trail;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.law.calendar.CalendarProposal;

/** Another person approves or rejects the holidays proposed for a year 审批放假安排; deadlines counted from then on follow it. */
@ApplicationScoped
@Transactional
public class DecideCalendarYear {
    @Inject
    CalendarProposals proposals;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    public Attempt<StoredCalendarProposal> approve(Actor actor, int year, long id, Expected expected) {
        return decide(
                actor,
                Operation.APPROVE_CALENDAR_PROPOSAL,
                year,
                id,
                expected,
                proposal -> proposal.approvedBy(actor.id(), proposals.approvals(year)));
    }

    public Attempt<StoredCalendarProposal> reject(Actor actor, int year, long id, Expected expected) {
        return decide(
                actor,
                Operation.REJECT_CALENDAR_PROPOSAL,
                year,
                id,
                expected,
                proposal -> proposal.rejectedBy(actor.id()));
    }

    public Attempt<StoredCalendarProposal> withdraw(Actor actor, int year, long id, Expected expected) {
        return decide(
                actor,
                Operation.WITHDRAW_CALENDAR_PROPOSAL,
                year,
                id,
                expected,
                proposal -> proposal.withdrawnBy(actor.id()));
    }

    private Attempt<StoredCalendarProposal> decide(
            Actor actor,
            Operation operation,
            int year,
            long id,
            Expected expected,
            Function<CalendarProposal, Attempt<CalendarProposal>> decision) {
        return proposals
                .lock(actor.scope(operation), year, id)
                .map(Attempt::done)
                .orElseGet(() -> Attempt.refused(
                        Fault.of("PROPOSAL_NOT_FOUND", "没有提案{0}", "there is no proposal {0}", Long.toString(id))))
                .then(stored -> expected.met(stored.proposal().version(), stored.proposal()))
                .then(decision)
                .map(decided -> store(actor, id, decided));
    }

    private StoredCalendarProposal store(Actor actor, long id, CalendarProposal decided) {
        String what = "calendar." + decided.state().name().toLowerCase(Locale.ROOT);
        String subject = Integer.toString(decided.year().number());
        trail.record(actor, what, subject, Map.of("proposal", id));
        outbox.put(new Event("org.baigong." + what, subject, null, Map.of("proposal", id)));
        return proposals.update(id, decided);
    }
}
