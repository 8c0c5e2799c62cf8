package org.baigong.adapters.identity.provider;

import java.util.Locale;
import java.util.Optional;
import org.baigong.adapters.identity.accounts.Passwords;
import org.baigong.domain.common.Text;

/** What a new password has to be: long, typed the same way twice, not the old one, and not the name. */
final class NewPassword {
    private NewPassword() {}

    static Optional<Text> fault(String account, String oldHash, String fresh, String repeated) {
        if (!fresh.equals(repeated)) {
            return Optional.of(Text.of("两次输入的新密码不一致", "The new passwords differ"));
        }
        if (fresh.length() < Passwords.SHORTEST || fresh.length() > Passwords.LONGEST) {
            return Optional.of(Text.of(
                    "新密码须为{0}至{1}个字符",
                    "A new password has {0} to {1} characters", Passwords.SHORTEST, Passwords.LONGEST));
        }
        if (fresh.toLowerCase(Locale.ROOT).contains(account)) {
            return Optional.of(Text.of("新密码不能包含账号", "The new password must not contain the account's name"));
        }
        return Passwords.matches(fresh, oldHash)
                ? Optional.of(Text.of("新密码不能与原密码相同", "The new password is the old one"))
                : Optional.empty();
    }
}
