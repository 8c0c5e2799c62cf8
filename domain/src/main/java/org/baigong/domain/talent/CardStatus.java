package org.baigong.domain.talent;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** What a card is worth on a day. */
public enum CardStatus implements Named {
    NOT_YET_VALID("尚未生效", "not valid yet"),
    VALID("有效", "valid"),
    EXPIRED("已过期", "expired"),
    REVOKED("已注销", "revoked");

    private final Text title;

    CardStatus(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
