package org.baigong.domain.law;

/** What a standard is counted in: whole fen, or hundredths of a percent. */
public enum Unit {
    YUAN,
    PERCENT
}
