package org.baigong.domain.competitions;

import java.util.List;

/**
 * One athlete or one team in one event.
 *
 * @param number the number under which the entry competes, unique in its event
 * @param trainingBase the base whose staff trained the athletes, or absent
 */
public record Entry(
        int event,
        String number,
        List<Participant> athletes,
        List<Participant> coaches,
        Organisation trainingBase,
        boolean representsDongguan) {
    public Entry {
        athletes = List.copyOf(athletes);
        coaches = List.copyOf(coaches);
    }
}
