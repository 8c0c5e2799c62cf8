package org.baigong.domain.talent.facts;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** What the equivalence of a graduation is asked for 用途. */
public enum Purpose implements Named {
    ENLISTMENT("应征入伍", "enlistment"),
    HOUSEHOLD_REGISTRATION("落户", "household registration"),
    EMPLOYMENT("就业", "employment"),
    STARTING_WAGE("确定工资起点标准", "starting wage"),
    PUBLIC_RECRUITMENT("参加机关事业单位招聘", "public recruitment"),
    TITLE_EVALUATION("职称评审", "title evaluation"),
    RANK_PROMOTION("职级晋升", "rank promotion");

    private final Text title;

    Purpose(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
