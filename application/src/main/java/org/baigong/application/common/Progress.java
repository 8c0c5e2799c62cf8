package org.baigong.application.common;

/** Hears how far long work has come; called often, so it must cost nothing. */
@FunctionalInterface
public interface Progress {
    Progress UNHEARD = (done, total) -> {};

    void at(int done, int total);
}
