package org.baigong.domain.talent;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** Where an application for the title of leading talent stands, from its filing to the revocation of the title. */
public enum CandidacyState implements Named {
    APPLIED("已申报", "applied", false),
    RETURNED("已退回补正", "returned for more", false),
    IN_REVIEW("专家评审中", "under review by experts", false),
    PROPOSED("已拟定类别", "class proposed", false),
    REFUSED("不予认定", "refused", false),
    WITHDRAWN("已撤回", "withdrawn", false),
    CONFERRED("已授予称号", "title conferred", true),
    CHANGE_PROPOSED("拟调整类别", "change of class proposed", true),
    REVOCATION_PROPOSED("拟撤销称号", "revocation proposed", true),
    REVOKED("已撤销称号", "title revoked", false);

    private final Text title;
    private final boolean titleHeld;

    CandidacyState(String zh, String en, boolean titleHeld) {
        this.title = Text.of(zh, en);
        this.titleHeld = titleHeld;
    }

    /** Whether the candidate holds the title. */
    public boolean isTitleHeld() {
        return titleHeld;
    }

    /** Whether nothing more can become of it, and the person may apply again. */
    public boolean isOver() {
        return this == REFUSED || this == WITHDRAWN || this == REVOKED;
    }

    @Override
    public Text title() {
        return title;
    }
}
