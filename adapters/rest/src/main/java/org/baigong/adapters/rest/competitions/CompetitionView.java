package org.baigong.adapters.rest.competitions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.Competition;
import org.baigong.domain.competitions.Filing;
import org.baigong.domain.competitions.Organisation;

/** A competition as it is shown: words by their codes, the host's credit code masked. */
record CompetitionView(
        String number,
        String name,
        String category,
        @JsonProperty("class") String contestClass,
        String selectionFor,
        OrganisationView host,
        boolean hostRegisteredInDongguan,
        List<EventView> events,
        String startsOn,
        String endsOn,
        String decidedAmount,
        String state,
        int revision,
        String town,
        int version) {

    record OrganisationView(String name, String creditCode) {
        static OrganisationView of(Organisation organisation) {
            return organisation == null
                    ? null
                    : new OrganisationView(
                            organisation.name(), organisation.code().masked());
        }
    }

    record EventView(int number, String name, String passMark, String certificateLevel) {}

    static CompetitionView of(Competition competition) {
        Filing filing = competition.filing();
        return new CompetitionView(
                filing.number(),
                filing.name(),
                filing.category().name(),
                word(filing.contestClass()),
                word(filing.selectionFor()),
                OrganisationView.of(filing.host()),
                filing.hostRegisteredInDongguan(),
                filing.events().stream()
                        .map(event -> new EventView(
                                event.number(), event.name(), points(event.passMark()), word(event.certificateLevel())))
                        .toList(),
                filing.startsOn().toString(),
                filing.endsOn().toString(),
                yuan(filing.decidedAmount()),
                competition.state().name(),
                competition.revision(),
                filing.town() == null ? null : filing.town().value(),
                competition.version());
    }

    static String word(Enum<?> word) {
        return word == null ? null : word.name();
    }

    static String points(BigDecimal points) {
        return points == null ? null : points.toPlainString();
    }

    static String yuan(Yuan amount) {
        return amount == null ? null : amount.toString();
    }
}
