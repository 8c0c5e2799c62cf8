package org.baigong.adapters.identity.provider;

import java.util.List;

/**
 * A sign-in under way.
 *
 * @param form the random value in its form; only together with the browser's cookie it is good for something
 * @param digest by which it is found
 * @param request the query of the authorization request; empty where only the password is changed
 * @param account whose password was right, or null
 * @param amr what was shown so far (RFC 8176)
 * @param totp the secret offered for enrolment, or null
 */
record SignIn(String form, byte[] digest, String request, String account, Step step, List<String> amr, byte[] totp) {
    /** What is asked for next. */
    enum Step {
        PASSWORD,
        CODE,
        ENROL,
        CHANGE
    }

    SignIn at(Step next, String holder, List<String> shown, byte[] offered) {
        return new SignIn(form, digest, request, holder, next, shown, offered);
    }

    @Override
    public String toString() {
        return "SignIn[" + step + "]";
    }
}
