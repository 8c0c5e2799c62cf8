package org.baigong.domain.talent.facts;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** Level of an award 获奖级别, the highest first. */
public enum AwardLevel implements Named {
    NATIONAL("国家级", "national"),
    PROVINCIAL_OR_MINISTERIAL("省部级", "provincial or ministerial"),
    MUNICIPAL("市级", "municipal"),
    ENTERPRISE("企业级", "of an enterprise");

    private final Text title;

    AwardLevel(String zh, String en) {
        title = Text.of(zh, en);
    }

    /** Provincial, ministerial or higher 省部级以上. */
    public boolean isProvincialOrHigher() {
        return compareTo(PROVINCIAL_OR_MINISTERIAL) <= 0;
    }

    @Override
    public Text title() {
        return title;
    }
}
