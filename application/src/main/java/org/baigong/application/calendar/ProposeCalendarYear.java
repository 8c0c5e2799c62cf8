package org.baigong.application.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Trail;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.calendar.CalendarYear;
import org.baigong.domain.law.calendar.CalendarProposal;

/** The office proposes the holidays of a year 提出放假安排, when the notice is out or a later one changes it. */
@ApplicationScoped
@Transactional
public class ProposeCalendarYear {
    @Inject
    CalendarProposals proposals;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    public Attempt<StoredCalendarProposal> propose(Actor actor, CalendarYear year, String reason) {
        if (calendar.current().years().contains(year)) {
            return Attempt.refused(Fault.of("CALENDAR_IN_FORCE", "该年已是如此安排", "the year is arranged so already"));
        }
        StoredCalendarProposal stored =
                proposals.add(CalendarProposal.of(year, proposals.approvals(year.number()), reason, actor.id()));
        String subject = Integer.toString(year.number());
        trail.record(
                actor,
                "calendar.proposed",
                subject,
                Map.of(
                        "proposal", stored.id(),
                        "notices", year.notices(),
                        "offDays",
                                year.offDays().stream().map(Objects::toString).toList(),
                        "makeUpDays",
                                year.makeUpDays().stream()
                                        .map(Objects::toString)
                                        .toList(),
                        "reason", reason));
        outbox.put(new Event("org.baigong.calendar.proposed", subject, null, Map.of("proposal", stored.id())));
        return Attempt.done(stored);
    }
}
