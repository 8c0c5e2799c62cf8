package org.baigong.domain.common;

/** What an organisation is 单位性质. {@code OTHER} is never a default: whoever says it knows that it is none of the others. */
public enum OrganisationKind implements Named {
    ENTERPRISE("企业", "enterprise"),
    VOCATIONAL_COLLEGE("职业院校", "vocational college"),
    TECHNICAL_SCHOOL("技工院校", "technical school"),
    INDUSTRY_ASSOCIATION("行业协会", "industry association"),
    INDUSTRY_ALLIANCE("产业集群联盟", "industry alliance"),
    TRAINING_PROVIDER("职业培训机构", "training provider"),
    PUBLIC_TRAINING_CENTRE("公共实训中心", "public training centre"),
    SOCIAL_EVALUATION_ORGANISATION("社会培训评价组织", "social evaluation organisation"),
    PUBLIC_INSTITUTION("事业单位", "public institution"),
    SOCIAL_ORGANISATION("社会组织", "social organisation"),
    GOVERNMENT_BODY("机关", "government body"),
    OTHER("其他", "other body");

    private final Text title;

    OrganisationKind(String zh, String en) {
        title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
