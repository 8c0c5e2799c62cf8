package org.baigong.domain.talent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.talent.facts.HomeRental;

/**
 * A leading talent rents a home 租房: which months count.
 *
 * @param from the first month of the lease
 * @param proposed an officer's proposal for each month where no scale is set, or null
 * @param pauses in their order; none overlaps another
 * @param endedOn the last day lived there, or null while it goes on
 */
public record RentPlan(YearMonth from, Yuan proposed, List<Pause> pauses, LocalDate endedOn) {
    public RentPlan {
        pauses = List.copyOf(pauses);
    }

    /**
     * Months that do not count 暂停.
     *
     * @param until the last one, included, or null until it is resumed
     */
    public record Pause(YearMonth from, YearMonth until, String reason) {
        boolean covers(YearMonth month) {
            return !month.isBefore(from) && (until == null || !month.isAfter(until));
        }

        private boolean overlaps(Pause other) {
            return covers(other.from) || other.covers(from);
        }
    }

    public static RentPlan from(YearMonth month, Yuan proposed) {
        return new RentPlan(month, proposed, List.of(), null);
    }

    public Attempt<RentPlan> paused(Pause pause) {
        if (pause.until() != null && pause.until().isBefore(pause.from())) {
            return Attempt.refused(Fault.of("PAUSE_BACKWARDS", "暂停的结束月份早于开始月份", "the pause ends before it begins")
                    .at("/to"));
        }
        if (pauses.stream().anyMatch(pause::overlaps)) {
            return Attempt.refused(Fault.of("PAUSED_ALREADY", "该期间已有暂停", "some of these months are paused already")
                    .at("/from"));
        }
        List<Pause> all = new ArrayList<>(pauses);
        all.add(pause);
        all.sort((one, other) -> one.from().compareTo(other.from()));
        return Attempt.done(new RentPlan(from, proposed, all, endedOn));
    }

    /** The pause that covers this month ends before it 恢复. */
    public Attempt<RentPlan> resumed(YearMonth month) {
        List<Pause> after = new ArrayList<>();
        for (Pause pause : pauses) {
            if (!pause.covers(month)) {
                after.add(pause);
            } else if (pause.from().isBefore(month)) {
                after.add(new Pause(pause.from(), month.minusMonths(1), pause.reason()));
            }
        }
        return after.equals(pauses)
                ? Attempt.refused(Fault.of("NOT_PAUSED", "{0}未暂停", "{0} is not paused", month)
                        .at("/from"))
                : Attempt.done(new RentPlan(from, proposed, after, endedOn));
    }

    /** Said again, the day is corrected. */
    public Attempt<RentPlan> ended(LocalDate lastDay, LocalDate today) {
        return Days.passed(lastDay, today, "/on")
                .then(day -> Days.notBefore(day, from.atDay(1), "/on"))
                .map(day -> new RentPlan(from, proposed, pauses, day));
    }

    /** Whether rent of this month counts. */
    public boolean counts(YearMonth month) {
        return !month.isBefore(from)
                && (endedOn == null || !month.isAfter(YearMonth.from(endedOn)))
                && pauses.stream().noneMatch(pause -> pause.covers(month));
    }

    /** The months that count, up to this one. */
    public List<YearMonth> months(YearMonth through) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(through); month = month.plusMonths(1)) {
            if (counts(month)) {
                months.add(month);
            }
        }
        return months;
    }

    /** How it stands in a month. */
    public RentState state(YearMonth month) {
        if (endedOn != null && !month.isBefore(YearMonth.from(endedOn))) {
            return RentState.ENDED;
        }
        return pauses.stream().anyMatch(pause -> pause.covers(month)) ? RentState.PAUSED : RentState.RUNNING;
    }

    /** A month of rent as a certified fact, dated its first day so that the standard of the month counts. */
    public HomeRental fact(String person, YearMonth month) {
        boolean last = endedOn != null && YearMonth.from(endedOn).equals(month);
        return new HomeRental(
                factName(person, month), month.atDay(1), person, List.of(month), proposed, last ? endedOn : null);
    }

    public static String factName(String person, YearMonth month) {
        return "rent/" + person + "/" + month;
    }
}
