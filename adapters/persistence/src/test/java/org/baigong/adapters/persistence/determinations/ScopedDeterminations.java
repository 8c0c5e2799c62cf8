package org.baigong.adapters.persistence.determinations;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.application.access.Scope;
import org.baigong.application.common.PageRequest;
import org.baigong.application.determinations.Determination;
import org.baigong.application.determinations.DeterminationQuery;
import org.baigong.application.determinations.DeterminationRecord;
import org.baigong.application.determinations.DeterminationTotal;
import org.baigong.application.evaluations.VerdictView;
import org.baigong.application.evaluations.VerdictView.BeneficiaryView;
import org.baigong.application.evaluations.VerdictView.ReasonView;
import org.baigong.application.evaluations.Wording;

/** A determination for the host of each competition, and all the ways to read them; each named by its competition. */
public final class ScopedDeterminations {
    private static final DeterminationQuery ALL = new DeterminationQuery(null, null, null, null, true, true);
    private final SqlDeterminations determinations = new SqlDeterminations();

    public ScopedDeterminations(TestDatabase database, Register register) {
        determinations.database = database.database();
        determinations.register = register;
        determinations.sight = TestSight.sight();
    }

    public void determine(String competition, String host) {
        VerdictView verdict = new VerdictView(
                "DG-11.1",
                "REFUSED",
                null,
                null,
                null,
                new BeneficiaryView("HOST", host),
                null,
                new ReasonView("NOT_COVERED", "无", "no", new Wording("无", "nothing")),
                null,
                List.of());
        Determination made = new Determination(
                new Determination.Key("DG-11.1", "HOST", host, competition + "/hosting"),
                competition,
                "dongguan-2021",
                verdict,
                "version",
                "digest",
                null);
        determinations.store(Actor.of("test", Role.TALENT_OFFICER), store -> store.accept(made));
    }

    public Set<String> listed(Scope scope) {
        return competitions(
                determinations.list(scope, ALL, new PageRequest(null, 500)).items());
    }

    public Set<String> exported(Scope scope) {
        List<DeterminationRecord> exported = new java.util.ArrayList<>();
        determinations.each(scope, ALL, exported::add);
        return competitions(exported);
    }

    public Set<String> found(Scope scope) {
        return competitions(determinations.list(Scope.CITY, ALL, new PageRequest(null, 500)).items().stream()
                .flatMap(known -> determinations.find(scope, known.id()).stream())
                .toList());
    }

    /** Those whose competitions have a total. */
    public Set<String> counted(Scope scope) {
        Set<String> counted = new TreeSet<>();
        for (String competition : List.of("OWN", "TOWN", "EXPERT")) {
            DeterminationQuery query = new DeterminationQuery(competition, null, null, null, true, false);
            if (determinations.totals(scope, query).stream()
                            .mapToLong(DeterminationTotal::count)
                            .sum()
                    > 0) {
                counted.add(competition);
            }
        }
        return counted;
    }

    private static Set<String> competitions(List<DeterminationRecord> records) {
        Set<String> competitions = new TreeSet<>();
        records.forEach(one -> competitions.add(one.competition()));
        return competitions;
    }
}
