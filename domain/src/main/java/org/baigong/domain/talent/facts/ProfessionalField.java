package org.baigong.domain.talent.facts;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** Field of a professional title 职称领域. */
public enum ProfessionalField implements Named {
    ENGINEERING("工程技术", "engineering"),
    AGRICULTURE("农业", "agriculture"),
    ARTS_AND_CRAFTS("工艺美术", "arts and crafts"),
    SPORTS("体育", "sports"),
    TECHNICAL_SCHOOL("技工院校", "technical schools"),
    OTHER("其他领域", "another field");

    private final Text title;

    ProfessionalField(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
