package org.baigong.adapters.identity.tokens;

/** Nothing can be said about a token, since what is needed to check it is out of reach. */
public final class KeysUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeysUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
