package org.baigong.adapters.rest.competitions;

import java.util.List;
import org.baigong.domain.competitions.Entry;
import org.baigong.domain.competitions.Participant;

/** An entry as it is shown, identities masked. */
record EntryView(
        int event,
        String entry,
        boolean representsDongguan,
        List<ParticipantView> athletes,
        List<ParticipantView> coaches,
        CompetitionView.OrganisationView trainingBase) {

    record ParticipantView(String name, String identityNumber) {
        static List<ParticipantView> of(List<Participant> participants) {
            return participants.stream()
                    .map(person ->
                            new ParticipantView(person.name(), person.identity().masked()))
                    .toList();
        }
    }

    static EntryView of(Entry entry) {
        return new EntryView(
                entry.event(),
                entry.number(),
                entry.representsDongguan(),
                ParticipantView.of(entry.athletes()),
                ParticipantView.of(entry.coaches()),
                CompetitionView.OrganisationView.of(entry.trainingBase()));
    }
}
