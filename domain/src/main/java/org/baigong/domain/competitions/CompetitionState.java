package org.baigong.domain.competitions;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** Where a competition stands in its life. */
public enum CompetitionState implements Named {
    FILED("已备案申报", "filed"),
    REJECTED("不予受理", "rejected"),
    WITHDRAWN("已撤回", "withdrawn"),
    ACCEPTED("已受理", "accepted"),
    RESULTS_IN("成绩已导入", "results imported"),
    FROZEN("成绩已锁定", "results frozen"),
    CERTIFIED("成绩已核定", "results certified");

    private final Text title;

    CompetitionState(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
