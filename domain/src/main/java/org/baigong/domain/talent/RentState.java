package org.baigong.domain.talent;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** How the rent subsidy of a talent stands 租房补贴状态. */
public enum RentState implements Named {
    RUNNING("发放中", "running"),
    PAUSED("已暂停", "paused"),
    ENDED("已终止", "ended");

    private final Text title;

    RentState(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
