package org.baigong.domain.law;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** What becomes of a provision 条款处理方式: each has exactly one of these homes. */
public enum Standing implements Named {
    COMPUTED("自动计算", "computed: a rule answers"),
    DECIDED("由人决定", "decided: a person decides, with a recorded reason"),
    TRACKED("跟踪进展", "tracked: a target or duty with measured progress"),
    STATED("仅作说明", "stated: shown and cited, nothing to compute");

    private final Text title;

    Standing(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
