package org.baigong.domain.competitions.rules.municipal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.Placement;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Terms;

/**
 * How a person stands to the title 东莞市技术能手, over all of his or her facts: holds it already, earns it, waits for the
 * city's rank rule, or does not reach the rank. DG-11.8 and DG-11.9 rest on it.
 */
final class ExpertStanding {
    private static final Text NO_RANK =
            Text.of("“优胜选手”的名次规则尚未设定", "the rank that makes a winning contestant is not set");
    private static final Text SET_RANK = Text.of("由主管部门设定名次规则", "the office sets the rank rule");
    private static final Text TOO_LOW = Text.of("奖项未达到规定名次", "no award reaches the rank");
    static final Text REACH = Text.of("市级竞赛名次达到规定要求", "a municipal award of the rank");

    private final List<Medal> medals = new ArrayList<>();
    private Honour title;

    /** Persons with a municipal award or the title, in the order in which the facts first name them. */
    static Map<String, ExpertStanding> of(Facts facts) {
        return of(facts.ofAny(Medal.class, Honour.class));
    }

    /** Persons with a municipal award, in the order in which the awards first name them. */
    static Map<String, ExpertStanding> ofWinners(Facts facts) {
        List<Fact> medalsFirst = new ArrayList<>(facts.of(Medal.class));
        medalsFirst.addAll(facts.of(Honour.class));
        Map<String, ExpertStanding> standings = of(medalsFirst);
        standings.values().removeIf(standing -> standing.medals.isEmpty());
        return standings;
    }

    private static Map<String, ExpertStanding> of(List<Fact> facts) {
        Map<String, ExpertStanding> standings = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Medal medal && medal.isAt(ContestLevel.MUNICIPAL)) {
                medal.athletes()
                        .forEach(athlete -> of(athlete, standings).medals.add(medal));
            } else if (fact instanceof Honour honour && honour.title() == HonorificTitle.DONGGUAN_TECHNICAL_EXPERT) {
                of(honour.person(), standings).hold(honour);
            }
        }
        return standings;
    }

    private static ExpertStanding of(String person, Map<String, ExpertStanding> standings) {
        return standings.computeIfAbsent(person, unknown -> new ExpertStanding());
    }

    private void hold(Honour honour) {
        if (title == null) {
            title = honour;
        }
    }

    /** The honour that gave the title, or null. */
    Honour title() {
        return title;
    }

    /** The award that earns the title; else the first one in force; else the first. */
    Medal decisive(Facts facts, Terms terms) {
        Medal first = null;
        for (Medal medal : medals) {
            if (terms.isInForce(facts.dateOf(medal))) {
                if (reachesRank(medal, terms)) {
                    return medal;
                }
                first = first == null ? medal : first;
            }
        }
        return first == null ? medals.get(0) : first;
    }

    /** What is answered where no award reaches a rank: it may yet, once the rule is set, or it does not. */
    void answerWithoutTitle(Beneficiary athlete, Matter matter) {
        if (waitsForRankRule(matter.facts(), matter.terms())) {
            matter.needsDecision(athlete, ReasonCode.HOLD, NO_RANK, SET_RANK);
        } else {
            matter.refuse(athlete, ReasonCode.CONDITION_NOT_MET, TOO_LOW, REACH);
        }
    }

    /** Whether a class in which the person won something has no rank rule yet. */
    private boolean waitsForRankRule(Facts facts, Terms terms) {
        return medals.stream()
                .filter(medal -> terms.isInForce(facts.dateOf(medal)))
                .anyMatch(medal -> rank(medal, terms).equals("UNDECIDED"));
    }

    static boolean reachesRank(Medal medal, Terms terms) {
        String rank = rank(medal, terms);
        return !rank.equals("UNDECIDED") && medal.placement().reaches(Placement.valueOf(rank));
    }

    private static String rank(Medal medal, Terms terms) {
        return terms.choice(medal.contestClass() == ContestClass.I ? "DG-11.8.classI" : "DG-11.8.classII");
    }
}
