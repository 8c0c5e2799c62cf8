package org.baigong.application.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Inbox;
import org.baigong.application.common.Table;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionStep;
import org.baigong.domain.competitions.Result;

/** Results come in, all or nothing: the whole list at once, in the place of the one before. */
@ApplicationScoped
@Transactional
public class ImportResults {
    @Inject
    Competitions competitions;

    @Inject
    Entries entries;

    @Inject
    Results results;

    @Inject
    Inbox inbox;

    @Inject
    Announcements announcements;

    public Attempt<ImportSummary> importAll(Actor actor, String number, Expected expected, Table table) {
        return Hold.of(competitions, actor, Operation.IMPORT_RESULTS, number, expected)
                .then(competition -> competition.after(CompetitionStep.IMPORT))
                .then(competition -> ResultSheet.read(table, entries.keys(number))
                        .map(read ->
                                replace(actor, competition, read, table.rows().size())));
    }

    /** As {@link #importAll}; a message that was imported before does nothing again, one that was refused may come again. */
    public Attempt<ImportSummary> importMessage(Actor actor, String messageId, String number, Table table) {
        if (!inbox.take(messageId)) {
            return Attempt.done(new ImportSummary(number, table.rows().size(), 0, 0));
        }
        Attempt<ImportSummary> imported = importAll(actor, number, Expected.ANY, table);
        if (imported instanceof Attempt.Refused) {
            // A refusal is a value, so the transaction commits, and with it the mark that the inbox made.
            inbox.giveBack(messageId);
        }
        return imported;
    }

    private ImportSummary replace(Actor actor, Competition competition, List<Result> read, int rows) {
        results.replace(competition.number(), read);
        competitions.update(competition);
        announcements.announce(actor, "results-imported", competition, Map.of("results", read.size()));
        return new ImportSummary(competition.number(), rows, read.size(), competition.version());
    }
}
