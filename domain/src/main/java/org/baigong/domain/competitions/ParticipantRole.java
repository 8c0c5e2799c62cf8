package org.baigong.domain.competitions;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** In which role a person stands in an entry. */
public enum ParticipantRole implements Named {
    ATHLETE("选手", "athlete"),
    COACH("教练", "coach");

    private final Text title;

    ParticipantRole(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
