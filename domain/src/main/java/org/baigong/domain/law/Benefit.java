package org.baigong.domain.law;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** What a clause gives 待遇类别. */
public enum Benefit implements Named {
    CASH("一次性资金", "cash", true),
    MONTHLY_CASH("按月资金", "monthly cash", true),
    TITLE("称号或等级", "title", true),
    ELIGIBILITY("资格", "eligibility", false),
    EQUIVALENCE("同等待遇", "equivalence", false),
    SERVICE("服务", "service", false);

    private final Text title;
    private final boolean earnedOnce;

    Benefit(String zh, String en, boolean earnedOnce) {
        this.title = Text.of(zh, en);
        this.earnedOnce = earnedOnce;
    }

    /**
     * Money and titles are earned by what happened, so the day of the fact must lie within the validity of the document;
     * what somebody may claim again and again must be claimed within it.
     */
    boolean isJudgedByDayOfFact() {
        return earnedOnce;
    }

    @Override
    public Text title() {
        return title;
    }
}
