package org.baigong.domain.talent.facts;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** How the title of a leading talent was reached 认定评定渠道. */
public enum TalentChannel implements Named {
    RECOGNITION("认定", "recognition"),
    EVALUATION("评定", "evaluation");

    private final Text title;

    TalentChannel(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
