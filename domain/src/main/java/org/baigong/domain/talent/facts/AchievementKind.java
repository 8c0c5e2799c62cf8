package org.baigong.domain.talent.facts;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** What a worker achieved 业绩类别. */
public enum AchievementKind implements Named {
    MAJOR_PROBLEM_SOLVED("解决重大工艺技术难题和重大质量问题", "a major technical or quality problem solved"),
    INNOVATION_AWARD("技术创新成果获奖", "an award for innovation"),
    MASTER_APPRENTICE("“师带徒”业绩突出", "outstanding results with apprentices"),
    UNIQUE_SKILL("绝活绝技、特殊操作方法", "a unique skill or special method");

    private final Text title;

    AchievementKind(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
