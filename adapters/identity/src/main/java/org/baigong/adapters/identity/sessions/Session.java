package org.baigong.adapters.identity.sessions;

import java.time.Instant;
import java.util.List;

/**
 * One sign-in, from which all its tokens come.
 *
 * @param id {@code sid} in the tokens
 * @param client that the tokens were handed to
 * @param scope what was asked for, separated by blanks
 * @param amr how the account showed who it is
 */
public record Session(
        String id, String account, String client, String scope, List<String> amr, Instant authenticatedAt) {
    public boolean isOpenId() {
        return List.of(scope.split(" ")).contains("openid");
    }
}
