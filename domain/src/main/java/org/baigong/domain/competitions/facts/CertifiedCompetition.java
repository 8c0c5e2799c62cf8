package org.baigong.domain.competitions.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baigong.domain.common.Fact;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.CompetitionEvent;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.Filing;
import org.baigong.domain.competitions.Result;

/** A competition with certified results, its host by the id of the register, and the facts that this certifies. */
public record CertifiedCompetition(Competition competition, String host, List<CertifiedResult> results) {
    public CertifiedCompetition {
        results = List.copyOf(results);
    }

    /** What the rules listen to: the hosting of events held, the awards, and the scores where a level is conferred. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(results.size() + 1);
        hosting(facts);
        achievements(facts);
        return facts;
    }

    private void achievements(List<Fact> facts) {
        if (filing().category().level() != null) {
            results.forEach(result -> {
                medal(result, facts);
                scores(result, facts);
            });
        }
    }

    private void hosting(List<Fact> facts) {
        List<String> held = results.stream()
                .map(result -> eventId(result.result().event()))
                .distinct()
                .sorted()
                .toList();
        if (filing().category() == ContestCategory.WORLDSKILLS || held.isEmpty()) {
            return;
        }
        facts.add(new CompetitionHosting(
                number(),
                day(),
                host,
                filing().category(),
                filing().contestClass(),
                filing().selectionFor(),
                number(),
                held,
                List.of(),
                filing().hostRegisteredInDongguan(),
                filing().decidedAmount()));
    }

    private void medal(CertifiedResult achieved, List<Fact> facts) {
        Result result = achieved.result();
        if (result.placement() == null) {
            return;
        }
        facts.add(new Medal(
                entryId(result),
                day(),
                filing().category().level(),
                filing().contestClass(),
                number(),
                eventId(result.event()),
                result.placement(),
                result.prize(),
                achieved.athletes(),
                achieved.coaches(),
                achieved.trainingBase(),
                achieved.representsDongguan()));
    }

    private void scores(CertifiedResult achieved, List<Fact> facts) {
        Result result = achieved.result();
        CompetitionEvent event = filing().event(result.event());
        if (result.score() == null || !event.confersALevel()) {
            return;
        }
        for (String athlete : achieved.athletes()) {
            facts.add(new CompetitionScore(
                    entryId(result) + "/score/" + athlete,
                    day(),
                    athlete,
                    filing().category().level(),
                    number(),
                    eventId(result.event()),
                    result.score(),
                    event.passMark(),
                    event.certificateLevel()));
        }
    }

    private Filing filing() {
        return competition.filing();
    }

    private String number() {
        return competition.number();
    }

    private LocalDate day() {
        return filing().endsOn();
    }

    private String eventId(int event) {
        return number() + "/" + event;
    }

    private String entryId(Result result) {
        return eventId(result.event()) + "/" + result.entry();
    }
}
