package org.baigong.domain.competitions;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** An award 奖项, the best first. {@code MERIT} is the medallion for excellence at WorldSkills. */
public enum Placement implements Named {
    GOLD("金奖", "gold"),
    SILVER("银奖", "silver"),
    BRONZE("铜奖", "bronze"),
    MERIT("优胜奖", "merit");

    private final Text title;

    Placement(String zh, String en) {
        title = Text.of(zh, en);
    }

    /** Whether this award is the named one or a better one. */
    public boolean reaches(Placement lowest) {
        return compareTo(lowest) <= 0;
    }

    @Override
    public Text title() {
        return title;
    }
}
