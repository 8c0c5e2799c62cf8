package org.baigong.domain.plans.facts;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** Level of a contest held in a town 镇街竞赛级别, the highest first; those of enterprises stand below the town. */
public enum TownContestLevel implements Named {
    NATIONAL("国家级", "national"),
    PROVINCIAL("省级", "provincial"),
    MUNICIPAL("市级", "municipal"),
    TOWN("镇街级", "of a town"),
    ENTERPRISE("企业级", "of an enterprise");

    private final Text title;

    TownContestLevel(String zh, String en) {
        title = Text.of(zh, en);
    }

    /** Town level or higher 镇级以上, the town included. */
    public boolean isTownOrHigher() {
        return compareTo(TOWN) <= 0;
    }

    @Override
    public Text title() {
        return title;
    }
}
