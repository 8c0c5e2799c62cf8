package org.baigong.application.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.common.Expected;
import org.baigong.application.common.Progress;
import org.baigong.application.common.Table;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.determinations.DetermineEntitlements;
import org.baigong.application.determinations.Effect;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.FactRegister;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionStep;
import org.baigong.domain.competitions.Result;

/** The office certifies frozen results 核定, or corrects certified ones 更正; either determines who gets what. */
@ApplicationScoped
@Transactional
public class CertifyResults {
    @Inject
    Competitions competitions;

    @Inject
    Entries entries;

    @Inject
    Results results;

    @Inject
    Determinations determinations;

    @Inject
    FactRegister register;

    @Inject
    DetermineEntitlements determine;

    @Inject
    Announcements announcements;

    public Attempt<Certification> certify(Actor actor, String number, Expected expected) {
        return certify(actor, number, expected, Progress.UNHEARD);
    }

    public Attempt<Certification> certify(Actor actor, String number, Expected expected, Progress progress) {
        return Hold.of(competitions, actor, Operation.CERTIFY_RESULTS, number, expected)
                .then(competition -> competition.after(CompetitionStep.CERTIFY))
                .map(certified -> determine(actor, certified, "certified", Map.of(), progress));
    }

    /**
     * Puts these results in the place of the certified ones, or beside them where an entry had none. An award is
     * withdrawn by a row without a placement. Where nothing differs, nothing happens.
     */
    public Attempt<Certification> correct(Actor actor, String number, Expected expected, String reason, Table table) {
        return Hold.of(competitions, actor, Operation.CORRECT_RESULTS, number, expected)
                .then(competition -> competition.after(CompetitionStep.CORRECT))
                .then(corrected -> ResultSheet.read(table, entries.keys(number))
                        .map(rows -> correct(actor, corrected, reason, rows)));
    }

    private Certification correct(Actor actor, Competition corrected, String reason, List<Result> rows) {
        Map<EntryKey, Result> certified = new HashMap<>();
        results.of(corrected.number()).forEach(result -> certified.put(key(result), result));
        List<Result> changed = new ArrayList<>();
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Result row : rows) {
            Result before = certified.get(key(row));
            if (!row.equals(before)) {
                changed.add(row);
                changes.add(Map.of("before", String.valueOf(before), "after", row.toString()));
            }
        }
        if (changed.isEmpty()) {
            return new Certification(corrected.number(), corrected.revision() - 1, 0, 0, corrected.version() - 1);
        }
        results.change(corrected.number(), changed);
        return determine(actor, corrected, "corrected", Map.of("reason", reason, "changes", changes), Progress.UNHEARD);
    }

    private Certification determine(
            Actor actor, Competition certified, String what, Map<String, Object> detail, Progress progress) {
        competitions.update(certified);
        determinations.queue();
        Changed changed = register.certify(
                actor, certified.number(), results.certified(certified).facts());
        Effect effect = determine.after(actor, changed, progress);
        Map<String, Object> told = new HashMap<>(detail);
        told.put("determined", effect.made());
        told.put("superseded", effect.superseded());
        announcements.announce(actor, what, certified, told);
        return new Certification(
                certified.number(), certified.revision(), effect.made(), effect.superseded(), certified.version());
    }

    private static EntryKey key(Result result) {
        return new EntryKey(result.event(), result.entry());
    }
}
