package org.baigong.domain.common;

/** A word of the policies that people read under a Chinese and an English name. */
public interface Named {
    Text title();
}
