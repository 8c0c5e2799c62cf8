package org.baigong.domain.talent;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** The seven kinds of benefits that the card opens (DG-27.3), each a matter of its own department. */
public enum CardBenefit implements Named {
    HOUSEHOLD_REGISTRATION("户籍办理", "household registration"),
    HOUSING("安居保障", "housing"),
    SCHOOLING("子女入学", "schooling of children"),
    SOCIAL_SECURITY("社会保障", "social security"),
    MEDICAL_CARE("医疗便利", "convenient medical care"),
    EMPLOYMENT("就业", "employment"),
    TRAINING("学习培训", "study and training");

    private final Text title;

    CardBenefit(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
