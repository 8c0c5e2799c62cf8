package org.baigong.domain.talent.facts;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** Otherwise than by the usual route 考评方式. */
public enum AssessmentRoute implements Named {
    EXCEPTIONAL("破格", "exceptionally"),
    SKIP_LEVEL("越级", "by skipping levels"),
    THEORY_EXEMPT("免除理论考试", "without the theory examination");

    private final Text title;

    AssessmentRoute(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
