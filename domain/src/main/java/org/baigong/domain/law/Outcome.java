package org.baigong.domain.law;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** What came of a clause 认定结果. */
public enum Outcome implements Named {
    GRANTED("符合", "granted"),
    REFUSED("不符合", "refused"),
    NEEDS_DECISION("待决定", "needs a decision"),
    NOT_COVERED("文件未规定", "not covered"),
    MET("已达到", "met"),
    NOT_MET("未达到", "not met"),
    NOT_APPLICABLE("无可衡量", "nothing to measure");

    private final Text title;

    Outcome(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
