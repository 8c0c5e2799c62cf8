package org.baigong.domain.competitions.facts;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** Selection stage for which a WorldSkills camp trains 选拔集训阶段, the highest first. */
public enum CampStage implements Named {
    NATIONAL("国家选拔集训", "national selection training"),
    PROVINCIAL("省选拔集训", "provincial selection training"),
    MUNICIPAL("市级选拔集训", "municipal selection training");

    private final Text title;

    CampStage(String zh, String en) {
        title = Text.of(zh, en);
    }

    public boolean isHigherThan(CampStage other) {
        return compareTo(other) < 0;
    }

    @Override
    public Text title() {
        return title;
    }
}
