package org.baigong.domain.competitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fault;
import org.baigong.domain.common.TownCode;
import org.baigong.domain.common.Yuan;

/**
 * What an organiser files 备案 about a competition.
 *
 * @param number the organiser's or office's own number of the competition, its name everywhere else
 * @param contestClass only for national, provincial and municipal contests (DG-10.1)
 * @param selectionFor the contest for which the events select entrants: required for a selection, possible for a municipal one
 * @param decidedAmount what the government decided for hosting a national contest 一事一议, if it has decided
 * @param town in which it is held 镇街, or null where it is nobody's in particular
 */
public record Filing(
        String number,
        String name,
        ContestCategory category,
        ContestClass contestClass,
        ContestLevel selectionFor,
        Organisation host,
        boolean hostRegisteredInDongguan,
        List<CompetitionEvent> events,
        LocalDate startsOn,
        LocalDate endsOn,
        Yuan decidedAmount,
        TownCode town) {

    public Filing {
        events = List.copyOf(events);
    }

    /** The filing itself, or everything that contradicts itself in it. */
    public Attempt<Filing> checked() {
        List<Fault> faults = new ArrayList<>();
        if (endsOn.isBefore(startsOn)) {
            faults.add(Fault.of("ENDS_BEFORE_START", "结束日期早于开始日期", "the competition ends before it starts")
                    .at("/endsOn"));
        }
        if (category.isClassed() && contestClass == null) {
            faults.add(Fault.of(
                            "CLASS_MISSING",
                            "国家级、省级、市级竞赛须注明一类或二类",
                            "a national, provincial or municipal contest has a class")
                    .at("/class"));
        }
        if (!category.isClassed() && contestClass != null) {
            faults.add(Fault.of("CLASS_NOT_ALLOWED", "{0}不分类别", "{0} has no class", category.title())
                    .at("/class"));
        }
        if (category == ContestCategory.SELECTION && selectionFor == null) {
            faults.add(
                    Fault.of("SELECTION_FOR_MISSING", "选拔赛须注明为何种竞赛选拔", "a selection names the contest it selects for")
                            .at("/selectionFor"));
        }
        if (selectionFor != null && category != ContestCategory.SELECTION && category != ContestCategory.MUNICIPAL) {
            faults.add(Fault.of("SELECTION_FOR_NOT_ALLOWED", "{0}不是选拔赛", "{0} is no selection", category.title())
                    .at("/selectionFor"));
        }
        if (decidedAmount != null && category != ContestCategory.NATIONAL) {
            faults.add(Fault.of(
                            "DECISION_NOT_ALLOWED",
                            "只有国家级竞赛采取“一事一议”",
                            "only a national contest is decided case by case")
                    .at("/decidedAmount"));
        }
        checkEvents(faults);
        return faults.isEmpty() ? Attempt.done(this) : Attempt.refused(faults);
    }

    /** @throws IllegalArgumentException for a number that was not filed */
    public CompetitionEvent event(int number) {
        return events.stream()
                .filter(event -> event.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event " + number + " in " + this.number));
    }

    public boolean hasEvent(int number) {
        return events.stream().anyMatch(event -> event.number() == number);
    }

    private void checkEvents(List<Fault> faults) {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            CompetitionEvent event = events.get(i);
            if (!numbers.add(event.number())) {
                faults.add(Fault.of("EVENT_TWICE", "项目编号{0}重复", "event {0} is listed twice", event.number())
                        .at("/events/" + i + "/number"));
            }
            if ((event.passMark() == null) != (event.certificateLevel() == null)) {
                faults.add(
                        Fault.of("PASS_MARK_WITHOUT_LEVEL", "合格分数与等级须同时填写", "a pass mark and its level stand together")
                                .at("/events/" + i));
            }
        }
    }
}
