package org.baigong.adapters.identity.tokens;

/** A token that is not believed. Why is for the tests and the log; who sent it is told nothing. */
public final class InvalidToken extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidToken(String why) {
        super(why, null, false, false);
    }
}
