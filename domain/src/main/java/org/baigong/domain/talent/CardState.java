package org.baigong.domain.talent;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** Where a talent card stands. That it expires is a matter of the day. */
public enum CardState implements Named {
    APPLIED("已申请", "applied for"),
    DECLINED("不予发放", "declined"),
    ISSUED("已发放", "issued"),
    REVOKED("已注销", "revoked");

    private final Text title;

    CardState(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
