package org.baigong.application.identity;

/** Who signs in with an account. */
public enum AccountKind {
    /** 个人: with a password, and a second factor where a role needs one. */
    PERSON,
    /** 系统: with a client secret. */
    MACHINE
}
