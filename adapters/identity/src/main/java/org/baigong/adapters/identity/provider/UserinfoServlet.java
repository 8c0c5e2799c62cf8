package org.baigong.adapters.identity.provider;

import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.baigong.adapters.identity.accounts.AccountRows;
import org.baigong.adapters.identity.accounts.Holder;
import org.baigong.adapters.identity.store.Store;
import org.baigong.adapters.identity.tokens.InvalidToken;
import org.baigong.adapters.identity.tokens.TokenChecker;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;

/** Who holds an access token (OpenID Connect Core, 5.3). */
@WebServlet("/identity/userinfo")
public class UserinfoServlet extends ProviderServlet {
    private static final long serialVersionUID = 1L;
    private static final String SCHEME = "Bearer ";

    @Inject
    transient TokenChecker tokens;

    @Inject
    transient Store store;

    @Inject
    transient AccountRows accounts;

    @Override
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            refuse(response, "Bearer");
            return;
        }
        try {
            Actor actor =
                    tokens.check(header.substring(SCHEME.length()).strip()).actor();
            Optional<Holder> holder = store.alone(connection -> accounts.get(connection, actor.id()));
            answer(userinfo(actor, holder.orElseThrow()).toJSONObject().toString(), response);
        } catch (InvalidToken invalid) {
            refuse(response, "Bearer error=\"invalid_token\"");
        }
    }

    @Override
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        get(request, response);
    }

    private static UserInfo userinfo(Actor actor, Holder holder) {
        UserInfo info = new UserInfo(new Subject(actor.id()));
        info.setName(holder.account().displayName());
        info.setPreferredUsername(actor.id());
        info.setClaim("groups", actor.roles().stream().map(Role::code).sorted().toList());
        return info;
    }

    private static void refuse(HttpServletResponse response, String challenge) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", challenge);
    }
}
