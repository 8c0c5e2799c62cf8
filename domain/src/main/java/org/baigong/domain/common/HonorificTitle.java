package org.baigong.domain.common;

/** An honorary title 称号 that a person may hold. */
public enum HonorificTitle implements Named {
    CHINA_GRAND_SKILL_AWARD("中华技能大奖", "China Grand Skill Award"),
    NATIONAL_TECHNICAL_EXPERT("全国技术能手", "National Technical Expert"),
    NANYUE_TECHNICAL_EXPERT("南粤技术能手", "Nanyue Technical Expert"),
    GUANGDONG_TECHNICAL_EXPERT("广东省技术能手", "Guangdong Technical Expert"),
    DONGGUAN_TECHNICAL_EXPERT("东莞市技术能手", "Dongguan Technical Expert"),
    GUANYI_CRAFTSMAN("莞邑工匠", "Guanyi Craftsman"),
    CHIEF_TECHNICIAN("首席技师", "Chief Technician"),
    OTHER("其他称号", "other title");

    private final Text title;

    HonorificTitle(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
