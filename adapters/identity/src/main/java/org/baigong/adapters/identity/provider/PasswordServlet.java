package org.baigong.adapters.identity.provider;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.baigong.domain.common.Text;

/** Lets a person change the own password. */
@WebServlet("/identity/password")
public class PasswordServlet extends ProviderServlet {
    private static final long serialVersionUID = 1L;
    private static final Text DONE =
            Text.of("密码已修改，所有已登录的会话均已退出", "The password is changed, and all sessions are signed out");
    private static final Text AGAIN = Text.of("页面已过期，请重试", "The page had expired; try again");

    @Inject
    transient SignIns signIns;

    @Inject
    transient PasswordDesk desk;

    @Override
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, null);
    }

    @Override
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = String.valueOf(request.getParameter("sign_in"));
        Optional<SignIn> page = BrowserCookie.read(request)
                .flatMap(cookie -> signIns.find(form, cookie))
                .filter(found -> found.request().isEmpty());
        Optional<Text> fault = page.isEmpty() ? Optional.of(AGAIN) : desk.change(Form.of(request));
        if (fault.isPresent()) {
            show(request, response, fault.get());
        } else {
            Page.send(response, HttpServletResponse.SC_OK, Page.notice(issuer(), DONE), null);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Text fault) throws IOException {
        SignIn page = signIns.begin(BrowserCookie.ensure(request, response, issuer()), "");
        Page.send(response, HttpServletResponse.SC_OK, Page.password(issuer(), page, fault), null);
    }
}
