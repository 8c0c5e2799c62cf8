package org.baigong.adapters.identity.provider;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.baigong.adapters.identity.provider.SignInDesk.Outcome;
import org.baigong.domain.common.Text;

/** Takes the forms of a sign-in, one step after the other. */
@WebServlet("/identity/sign-in")
public class SignInServlet extends ProviderServlet {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Text EXPIRED =
            Text.of("登录已过期，请返回应用重新登录", "This sign-in has expired; start again from the application");

    @Inject
    transient SignIns signIns;

    @Inject
    transient SignInDesk desk;

    @Override
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = String.valueOf(request.getParameter("sign_in"));
        Optional<SignIn> signIn = BrowserCookie.read(request)
                .flatMap(cookie -> signIns.find(form, cookie))
                .filter(found -> !found.request().isEmpty());
        if (signIn.isEmpty()) {
            Page.send(response, HttpServletResponse.SC_BAD_REQUEST, Page.notice(issuer(), EXPIRED), null);
            return;
        }
        send(desk.proceed(signIn.get(), Form.of(request)), response);
    }

    private void send(Outcome outcome, HttpServletResponse response) throws IOException {
        if (outcome.redirect() != null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", outcome.redirect().toString());
        } else if (outcome.page() == null) {
            Page.send(response, HttpServletResponse.SC_BAD_REQUEST, Page.notice(issuer(), outcome.fault()), null);
        } else {
            int status = outcome.fault() == SignInDesk.TOO_MANY ? TOO_MANY_REQUESTS : HttpServletResponse.SC_OK;
            Page.send(
                    response,
                    status,
                    Page.of(issuer(), outcome.page(), outcome.fault()),
                    SignInDesk.request(outcome.page()).getRedirectionURI());
        }
    }
}
