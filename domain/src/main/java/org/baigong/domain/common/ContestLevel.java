package org.baigong.domain.common;

/** Level of a skills contest 竞赛级别; the order is that of the policies, highest first. */
public enum ContestLevel implements Named {
    WORLDSKILLS("世界技能大赛", "WorldSkills"),
    OTHER_INTERNATIONAL("其他国际竞赛", "other international contest"),
    NATIONAL("国家级竞赛", "national contest"),
    PROVINCIAL("省级竞赛", "provincial contest"),
    MUNICIPAL("市级竞赛", "municipal contest"),
    TOWN("镇街级竞赛", "town contest");

    private final Text title;

    ContestLevel(String zh, String en) {
        title = Text.of(zh, en);
    }

    /** Provincial or higher 省级以上, the province included. */
    public boolean isProvincialOrHigher() {
        return compareTo(PROVINCIAL) <= 0;
    }

    @Override
    public Text title() {
        return title;
    }
}
