package org.baigong.application.identity;

/** An account with the password or client secret made for it, which is told this once. */
public record IssuedSecret(Account account, String secret) {
    @Override
    public String toString() {
        return "IssuedSecret[" + account.id() + ", ***]";
    }
}
