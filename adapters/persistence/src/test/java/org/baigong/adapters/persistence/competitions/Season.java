package org.baigong.adapters.persistence.competitions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baigong.adapters.persistence.TestDatabase;
import org.baigong.adapters.persistence.access.TestSight;
import org.baigong.adapters.persistence.register.Register;
import org.baigong.adapters.persistence.register.TestRegister;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionEvent;
import org.baigong.domain.competitions.CompetitionState;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Entry;
import org.baigong.domain.competitions.Filing;
import org.baigong.domain.competitions.Organisation;
import org.baigong.domain.competitions.Participant;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.Result;

/** Invented competitions and people, and the stores they go into. */
public final class Season {
    public static final Organisation COLLEGE = new Organisation("东莞市技师学院", creditCode(1));
    public static final Organisation BASE = new Organisation("集训基地\t\\甲", creditCode(2));

    public final Register register;
    public final JpaCompetitions competitions = new JpaCompetitions();
    public final SqlEntries entries = new SqlEntries();
    public final SqlResults results = new SqlResults();

    public Season(TestDatabase database) {
        register = TestRegister.on(database);
        competitions.database = database.database();
        competitions.register = register;
        entries.database = database.database();
        entries.register = register;
        results.database = database.database();
        results.competitions = competitions;
        competitions.sight = TestSight.sight();
        entries.sight = competitions.sight;
        results.sight = competitions.sight;
    }

    /** The entries of all pages. */
    List<Entry> entriesOf(String competition) {
        List<Entry> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<Entry> page = entries.list(Scope.CITY, competition, new PageRequest(cursor, 500));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    public static Competition competition(String number, CompetitionState state) {
        Filing filing = new Filing(
                number,
                "东莞市职业技能竞赛 " + number,
                ContestCategory.MUNICIPAL,
                ContestClass.I,
                null,
                COLLEGE,
                true,
                List.of(
                        new CompetitionEvent(2, "焊接", new BigDecimal("60.50"), SkillLevel.SENIOR_WORKER),
                        new CompetitionEvent(1, "数控车", null, null)),
                LocalDate.of(2023, 5, 6),
                LocalDate.of(2023, 5, 7),
                null,
                null);
        return new Competition(filing, state, state == CompetitionState.CERTIFIED ? 1 : 0, 1);
    }

    /** Two athletes in a team with a coach and a base, a single athlete, and one of another city. */
    public static List<Entry> entries() {
        return List.of(
                new Entry(1, "001", List.of(person(1), person(2)), List.of(person(3)), BASE, true),
                new Entry(1, "002", List.of(person(4)), List.of(), null, true),
                new Entry(2, "001", List.of(person(1)), List.of(person(3), person(5)), null, false));
    }

    public static List<Result> results() {
        return List.of(
                new Result(1, "001", Placement.GOLD, Yuan.of("30000.00"), new BigDecimal("92.50")),
                new Result(1, "002", null, null, null),
                new Result(2, "001", Placement.MERIT, Yuan.ZERO, new BigDecimal("7")));
    }

    /** @return entries of one athlete each, as many as wanted, in event 1 */
    public static List<Entry> manyEntries(int count) {
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(new Entry(1, String.format("%06d", i), List.of(person(i)), List.of(), null, true));
        }
        return entries;
    }

    public static Participant person(int i) {
        return new Participant("选手" + i, identity(i));
    }

    /** A number of a place that does not exist, valid after GB 11643. */
    public static IdentityNumber identity(int i) {
        String body = String.format(
                "99%04d%s%03d",
                i / 10_000,
                LocalDate.of(1980, 1, 1).plusDays(i % 10_000 / 10).toString().replace("-", ""),
                i % 10);
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(IdentityNumber::isValid)
                .findFirst()
                .map(IdentityNumber::new)
                .orElseThrow();
    }

    public static CreditCode creditCode(int i) {
        String body = String.format("91990000%09d", i);
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(CreditCode::isValid)
                .findFirst()
                .map(CreditCode::new)
                .orElseThrow();
    }
}
