package org.baigong.domain.competitions.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.facts.CampAttendance;
import org.baigong.domain.competitions.facts.CampStage;
import org.baigong.domain.competitions.facts.CompetitionHosting;
import org.baigong.domain.competitions.facts.CompetitionScore;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.competitions.facts.TeamEntry;
import org.baigong.domain.competitions.facts.TrainingCamp;

/**
 * Facts as a clerk jots them down: {@code "MUNICIPAL I"} is a contest with its class, {@code "p1 p2"} are two ids, and
 * null is what was not stated.
 */
final class Stated {
    private Stated() {}

    static MedalNote medal(String contest, String placement, String athletes) {
        return new MedalNote(contest, placement, athletes);
    }

    /** A medal is noted down piece by piece. */
    static final class MedalNote {
        private final String contest;
        private final String placement;
        private final String athletes;
        private String prize;
        private String coaches;
        private String base;
        private LocalDate date;
        private boolean ours = true;

        private MedalNote(String contest, String placement, String athletes) {
            this.contest = contest;
            this.placement = placement;
            this.athletes = athletes;
        }

        MedalNote prize(String yuan) {
            prize = yuan;
            return this;
        }

        MedalNote coaches(String ids) {
            coaches = ids;
            return this;
        }

        MedalNote base(String id) {
            base = id;
            return this;
        }

        MedalNote on(String day) {
            date = day(day);
            return this;
        }

        MedalNote notOurs() {
            ours = false;
            return this;
        }

        Medal fact() {
            return new Medal(
                    null,
                    date,
                    ContestLevel.valueOf(contest.split(" ")[0]),
                    classOf(contest),
                    null,
                    null,
                    Placement.valueOf(placement),
                    yuan(prize),
                    ids(athletes),
                    ids(coaches),
                    base,
                    ours);
        }
    }

    static CompetitionHosting hosting(String contest, int events) {
        return hosting(contest, null, events, true, null);
    }

    static CompetitionHosting hosting(String contest, String selectionFor, int events, boolean here, String decided) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= events; i++) {
            names.add("e" + i);
        }
        return new CompetitionHosting(
                null,
                null,
                "h",
                ContestCategory.valueOf(contest.split(" ")[0]),
                classOf(contest),
                selectionFor == null ? null : ContestLevel.valueOf(selectionFor),
                null,
                names,
                List.of("co1", "co2"),
                here,
                yuan(decided));
    }

    static CompetitionScore score(String athlete, String level, String score, String passMark, String confers) {
        return new CompetitionScore(
                null,
                null,
                athlete,
                ContestLevel.valueOf(level),
                null,
                null,
                new BigDecimal(score),
                passMark == null ? null : new BigDecimal(passMark),
                confers == null ? null : SkillLevel.valueOf(confers));
    }

    static TeamEntry team(String level, String events, String proposed) {
        return new TeamEntry(null, null, "u", ContestLevel.valueOf(level), null, ids(events), yuan(proposed));
    }

    static TrainingCamp camp(String level, String events, boolean completed, String proposed) {
        return new TrainingCamp(
                null,
                null,
                "u",
                ContestLevel.valueOf(level),
                null,
                null,
                ids(events),
                completed,
                yuan(proposed),
                List.of());
    }

    static TrainingCamp stage(String stage, String contest, String events, Payment... earlier) {
        return new TrainingCamp(
                null,
                null,
                "b",
                ContestLevel.WORLDSKILLS,
                CampStage.valueOf(stage),
                contest,
                ids(events),
                true,
                null,
                List.of(earlier));
    }

    static TrainingCamp notCompleted(String stage, String contest, String events) {
        return new TrainingCamp(
                null,
                null,
                "b",
                ContestLevel.WORLDSKILLS,
                CampStage.valueOf(stage),
                contest,
                ids(events),
                false,
                null,
                List.of());
    }

    static Payment paid(String clause, String object) {
        return new Payment(clause, day("2021-05-05"), Yuan.of("1.00"), object);
    }

    static CampAttendance attendance(boolean ours, String... months) {
        List<YearMonth> attended = Arrays.stream(months).map(YearMonth::parse).toList();
        return new CampAttendance(null, null, "p1", attended, ours);
    }

    static Honour honour(String person, String title, String wonAt) {
        return honour(person, title, wonAt, null);
    }

    static Honour honour(String person, String title, String wonAt, String day) {
        return new Honour(
                null,
                day(day),
                person,
                HonorificTitle.valueOf(title),
                wonAt == null ? null : ContestLevel.valueOf(wonAt),
                null);
    }

    private static ContestClass classOf(String contest) {
        return contest.contains(" ") ? ContestClass.valueOf(contest.split(" ")[1]) : null;
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Yuan yuan(String yuan) {
        return yuan == null ? null : Yuan.of(yuan);
    }

    private static List<String> ids(String ids) {
        return ids == null || ids.isBlank() ? List.of() : List.of(ids.trim().split("\\s+"));
    }
}
