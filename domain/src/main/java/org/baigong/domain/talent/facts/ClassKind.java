package org.baigong.domain.talent.facts;

import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** A class 班级 of a technical school. */
public enum ClassKind implements Named {
    JUNIOR_WORKER_CLASS("初级工班", "junior-worker class"),
    INTERMEDIATE_WORKER_CLASS("中级工班", "intermediate-worker class"),
    SENIOR_WORKER_CLASS("高级工班", "senior-worker class"),
    PRE_TECHNICIAN_CLASS("预备技师班", "pre-technician class"),
    TECHNICIAN_CLASS("技师班", "technician class"),
    OTHER("其他班级", "other class");

    private final Text title;

    ClassKind(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
