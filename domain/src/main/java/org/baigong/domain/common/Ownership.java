package org.baigong.domain.common;

/** Who runs a college 办学性质. */
public enum Ownership {
    /** 公办 */
    PUBLIC,
    /** 民办 */
    PRIVATE
}
