package org.baigong.domain.common;

/** Vocational skill level 职业技能等级, rising. */
public enum SkillLevel implements Named {
    JUNIOR_WORKER("初级工", "junior worker (level 5)"),
    INTERMEDIATE_WORKER("中级工", "intermediate worker (level 4)"),
    SENIOR_WORKER("高级工", "senior worker (level 3)"),
    TECHNICIAN("技师", "technician (level 2)"),
    SENIOR_TECHNICIAN("高级技师", "senior technician (level 1)"),
    SPECIAL_GRADE_TECHNICIAN("特级技师", "special-grade technician"),
    CHIEF_TECHNICIAN("首席技师", "chief technician");

    private final Text title;

    SkillLevel(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
