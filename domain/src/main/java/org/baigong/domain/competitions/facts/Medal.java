package org.baigong.domain.competitions.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * One award 获奖 won by one athlete or one team in one event. Ties are several medals. {@code date} is the day of the
 * official result.
 *
 * @param contestClass only at national, provincial and municipal contests
 * @param prize prize money of the award as a whole, gross, by the organiser's document; null or zero: there is none
 * @param athletes who won it; several are a team
 * @param trainingBase the base whose staff trained these athletes, or null
 * @param representsDongguan competed for Dongguan; at WorldSkills: entered or trained through a Dongguan unit
 */
public record Medal(
        String id,
        LocalDate date,
        ContestLevel competition,
        ContestClass contestClass,
        String contest,
        String event,
        Placement placement,
        Yuan prize,
        List<String> athletes,
        List<String> coaches,
        String trainingBase,
        boolean representsDongguan)
        implements Fact {
    public Medal {
        athletes = List.copyOf(athletes);
        coaches = List.copyOf(coaches);
    }

    public boolean isAt(ContestLevel level) {
        return competition == level;
    }

    public boolean isAtNationalOrProvincial() {
        return isAt(ContestLevel.NATIONAL) || isAt(ContestLevel.PROVINCIAL);
    }

    public boolean hasPrize() {
        return prize != null && !prize.isZero();
    }

    public boolean isTeam() {
        return athletes.size() > 1;
    }

    public List<Beneficiary> asAthletes() {
        return beneficiaries(Role.ATHLETE, athletes);
    }

    public List<Beneficiary> asCoaches() {
        return beneficiaries(Role.COACH, coaches);
    }

    private static List<Beneficiary> beneficiaries(Role role, List<String> ids) {
        if (ids.size() == 1) {
            return List.of(new Beneficiary(role, ids.get(0)));
        }
        List<Beneficiary> beneficiaries = new ArrayList<>(ids.size());
        ids.forEach(id -> beneficiaries.add(new Beneficiary(role, id)));
        return beneficiaries;
    }

    @Override
    public List<Subject> subjects() {
        return Stream.concat(
                        Stream.of(athletes, coaches).flatMap(List::stream).map(Subject::person),
                        Stream.ofNullable(trainingBase).map(Subject::organisation))
                .toList();
    }
}
