package org.baigong.application.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionStep;
import org.baigong.domain.competitions.Entry;

/** The organiser enters the contestants: the whole list at once, in the place of the one before. */
@ApplicationScoped
@Transactional
public class EnterContestants {
    @Inject
    Competitions competitions;

    @Inject
    Entries entries;

    @Inject
    Announcements announcements;

    public Attempt<ImportSummary> enter(Actor actor, String number, Expected expected, Table table) {
        return Hold.of(competitions, actor, Operation.ENTER_CONTESTANTS, number, expected)
                .then(competition -> competition.after(CompetitionStep.ENTER))
                .then(competition -> EntrySheet.read(table, competition.filing())
                        .map(read ->
                                replace(actor, competition, read, table.rows().size())));
    }

    private ImportSummary replace(Actor actor, Competition competition, List<Entry> read, int rows) {
        entries.replace(competition.number(), read);
        competitions.update(competition);
        announcements.announce(actor, "entered", competition, Map.of("entries", read.size()));
        return new ImportSummary(competition.number(), rows, read.size(), competition.version());
    }
}
