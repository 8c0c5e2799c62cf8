package org.baigong.domain.competitions.facts;

import java.time.LocalDate;
import java.util.List;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/**
 * A unit hosted 承办 a skills contest. {@code date} is the day the contest ended.
 *
 * @param host the host, the lead host where there are several
 * @param events events with results of their own
 * @param coHosts further hosts; they change no amount
 * @param decidedAmount what the government decided for a national contest, for the whole contest, or null
 */
public record CompetitionHosting(
        String id,
        LocalDate date,
        String host,
        ContestCategory competition,
        ContestClass contestClass,
        ContestLevel selectionFor,
        String contest,
        List<String> events,
        List<String> coHosts,
        boolean hostRegisteredInDongguan,
        Yuan decidedAmount)
        implements Fact {
    public CompetitionHosting {
        events = List.copyOf(events);
        coHosts = List.copyOf(coHosts);
    }

    public boolean is(ContestCategory category, ContestClass ofClass) {
        return competition == category && contestClass == ofClass;
    }

    public Beneficiary asHost() {
        return new Beneficiary(Role.HOST, host);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(Subject.organisation(host));
    }
}
