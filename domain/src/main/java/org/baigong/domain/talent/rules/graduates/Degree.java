package org.baigong.domain.talent.rules.graduates;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** What a class of a technical school is equivalent to 相当学历. */
enum Degree implements Named {
    SECONDARY_VOCATIONAL("中专", "secondary vocational school"),
    JUNIOR_COLLEGE("大专", "junior college"),
    BACHELOR("本科", "bachelor");

    private final Text title;

    Degree(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
