package org.baigong.application.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is here for 角色, and how far that reaches. */
public enum Role {
    /** 竞赛组织方: hosts competitions. */
    ORGANISER(Reach.ORGANISATION),
    /** 人才办经办人: certifies. */
    TALENT_OFFICER(Reach.CITY),
    /** 审批人: approves what another one proposed. */
    APPROVER(Reach.CITY),
    /** 财务: pays and reconciles. */
    FINANCE_OFFICER(Reach.CITY),
    /** 政策编辑: proposes standards and readings. */
    POLICY_EDITOR(Reach.CITY),
    /** 镇街经办人: sees one town or several. */
    TOWN_OFFICER(Reach.TOWN),
    /** 企业人事系统: asks and claims for its employer. */
    HR_CLIENT(Reach.ORGANISATION),
    /** 评审专家: sees what was assigned to him or her. */
    EXPERT(Reach.ASSIGNMENT),
    /** 审计: reads everything, changes nothing. */
    AUDITOR(Reach.CITY),
    /** 管理员: keeps the accounts, sees no case. */
    ADMINISTRATOR(Reach.NOTHING),
    /** 公众: everybody, also without an account. */
    PUBLIC(Reach.NOTHING);

    /** Whose data a role sees. */
    public enum Reach {
        CITY,
        TOWN,
        ORGANISATION,
        ASSIGNMENT,
        NOTHING
    }

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }

    /** Whether it takes a second factor to act in this role: what it decides costs money, or who decides. */
    public boolean needsSecondFactor() {
        return this == APPROVER || this == FINANCE_OFFICER || this == ADMINISTRATOR;
    }

    /** As it is written outside, for example {@code talent-officer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
