package org.baigong.domain.talent.rules.leading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Step;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.talent.facts.HomePurchase;
import org.baigong.domain.talent.facts.HomeRental;

/**
 * DG-25.6: a leading talent who rents a home gets a subsidy 租房补贴 from a range for each month, a month once; under the switch
 * {@code EXCLUSIVE_FROM_PURCHASE_MONTH} not from the month on in which he or she bought one. The month in which somebody moves
 * away counts whole, by its days or not at all, as the switch {@code DG-25.6.lastMonth} has it.
 */
public final class RentSubsidy extends Rule {
    private static final String LAST_MONTH = "DG-25.6.lastMonth";
    private static final Text MONTHS = Text.of("每月{0}元（{1}），共{2}个月", "{0} yuan a month ({1}), {2} months");
    private static final Text PAID = Text.of("所列月份均已补贴", "every month has been subsidised");
    private static final Text BOUGHT =
            Text.of("所余月份在购房当月及以后", "the months left lie in or after the month of a home purchase");
    private static final Text LEFT =
            Text.of("搬离当月（{0}）不计", "the month in which the talent moved away ({0}) does not count");
    private static final Text BY_DAY =
            Text.of("{0}住至{1}，该月按{2}/{3}天计", "in {0} lived there until {1}: {2} of {3} days of that month");
    private static final Text MONTH_LEFT = Text.of("须有尚可补贴的月份", "a month that can still be subsidised");

    public RentSubsidy(Instrument instrument) {
        super(
                instrument.clause("DG-25.6"),
                Text.of("技能领军人才每月租房补贴多少？", "How much is the monthly rent subsidy of a leading talent?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        Map<String, YearMonth> bought = terms.reads("DG-25.6.withPurchase", "EXCLUSIVE_FROM_PURCHASE_MONTH")
                ? monthsOfPurchase(facts)
                : Map.of();
        Map<String, Set<YearMonth>> granted = new HashMap<>();
        for (HomeRental rental : facts.of(HomeRental.class)) {
            Matter matter = matter(rental, facts, terms, verdicts);
            Set<YearMonth> months = new LinkedHashSet<>(rental.months());
            months.removeAll(granted.getOrDefault(rental.person(), Set.of()));
            Optional<LeadingTalents.Talent> talent = LeadingTalents.find(rental.person(), matter);
            if (judge(rental, talent, months, bought.get(rental.person()), matter) instanceof Verdict.Granted) {
                granted.computeIfAbsent(rental.person(), person -> new HashSet<>())
                        .addAll(months);
            }
        }
    }

    /** @param months what earlier facts left over; those after the purchase are taken out */
    private static Verdict judge(
            HomeRental rental,
            Optional<LeadingTalents.Talent> talent,
            Set<YearMonth> months,
            YearMonth bought,
            Matter matter) {
        Beneficiary person = LeadingTalents.beneficiary(rental.person());
        if (talent.isEmpty()) {
            return LeadingTalents.refuse(matter, person);
        }
        if (months.isEmpty()) {
            return matter.refuse(person, ReasonCode.ALREADY_PAID, PAID, MONTH_LEFT);
        }
        months.removeIf(month -> bought != null && !month.isBefore(bought));
        if (months.isEmpty()) {
            return matter.refuse(person, ReasonCode.CONDITION_NOT_MET, BOUGHT, MONTH_LEFT);
        }
        Optional<YearMonth> partial = partialMonth(rental).filter(months::contains);
        if (partial.isPresent() && matter.terms().reads(LAST_MONTH, "NOT_COUNTED")) {
            months.remove(partial.get());
            if (months.isEmpty()) {
                return matter.refuse(person, ReasonCode.CONDITION_NOT_MET, LEFT.with(partial.get()), MONTH_LEFT);
            }
        }
        if (talent.get().held()) {
            return LeadingTalents.hold(matter, person);
        }
        boolean byDay = partial.isPresent() && matter.terms().reads(LAST_MONTH, "BY_DAY");
        int count = months.size();
        return Standards.grantFromScale(
                matter,
                person,
                LeadingTalents.scale(matter, talent.get().talentClass()),
                rental.proposed(),
                (chosen, source) -> {
                    Step whole = matter.step(MONTHS.with(chosen, source, count), chosen.times(count));
                    return byDay ? List.of(whole, byDay(rental.until(), matter, chosen, count)) : List.of(whole);
                });
    }

    /** The month in which the talent moved away before its last day. */
    private static Optional<YearMonth> partialMonth(HomeRental rental) {
        return Optional.ofNullable(rental.until())
                .filter(day -> day.getDayOfMonth() < day.lengthOfMonth())
                .map(YearMonth::from);
    }

    private static Step byDay(LocalDate until, Matter matter, Yuan chosen, int count) {
        int days = until.getDayOfMonth();
        int whole = until.lengthOfMonth();
        Yuan amount = chosen.times(count - 1L).plus(chosen.portion(days, whole));
        return matter.step(BY_DAY.with(YearMonth.from(until), until, days, whole), amount);
    }

    /** The month in which each person first bought a home. */
    private static Map<String, YearMonth> monthsOfPurchase(Facts facts) {
        Map<String, YearMonth> months = new HashMap<>();
        for (HomePurchase purchase : facts.of(HomePurchase.class)) {
            months.merge(
                    purchase.person(),
                    YearMonth.from(facts.dateOf(purchase)),
                    (one, other) -> one.isBefore(other) ? one : other);
        }
        return months;
    }
}
