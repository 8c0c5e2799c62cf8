package org.baigong.deploy.common;

/** A reason not to start that the person at the keyboard can act on: printed as one sentence, without a stack trace. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes the sentence to print. */
    public Refusal(String sentence) {
        super(sentence);
    }
}
