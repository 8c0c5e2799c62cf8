package org.baigong.adapters.identity.provider;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import org.baigong.adapters.identity.Issuer;
import org.baigong.adapters.identity.accounts.Passwords;
import org.baigong.adapters.identity.accounts.Totp;
import org.baigong.domain.common.Text;

/** The pages that persons see: plain HTML without scripts, Chinese first and English beside. */
final class Page {
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="stylesheet" href="%2$s">
            </head>
            <body>
            <main>
            <h1>百工 <span lang="en">Baigong</span></h1>
            %3$s</main>
            </body>
            </html>
            """;
    private static final String ACCOUNT =
            field("account", "text", "username", "账号", "Account", " autocapitalize=\"none\" autofocus");
    private static final String OLD = field("password", "password", "current-password", "密码", "Password", "");
    private static final String CODE = "inputmode=\"numeric\" pattern=\"[0-9 ]*\"";
    private static final String FRESH = field(
                    "fresh",
                    "password",
                    "new-password",
                    "新密码（至少" + Passwords.SHORTEST + "个字符）",
                    "New password (at least " + Passwords.SHORTEST + " characters)",
                    " minlength=\"" + Passwords.SHORTEST + "\"")
            + field("repeated", "password", "new-password", "再次输入新密码", "New password again", "");

    private Page() {}

    static String of(Issuer issuer, SignIn signIn, Text fault) {
        String fields = switch (signIn.step()) {
            case PASSWORD -> ACCOUNT + OLD;
            case CODE -> field("code", "text", "one-time-code", "动态验证码", "Code of your app", " autofocus " + CODE);
            case ENROL ->
                enrolment(signIn) + field("code", "text", "one-time-code", "动态验证码", "Code of your app", " " + CODE);
            case CHANGE -> paragraph(Text.of("首次登录须修改密码", "Choose a password of your own first")) + FRESH;
        };
        return frame(issuer, "登录 / Sign in", form(issuer, "/sign-in", signIn, fault, fields, "登录", "Sign in"));
    }

    static String password(Issuer issuer, SignIn page, Text fault) {
        String fields = ACCOUNT
                + OLD
                + field(
                        "code",
                        "text",
                        "one-time-code",
                        "动态验证码（如已启用）",
                        "Code of your app (where one is enrolled)",
                        " data-optional " + CODE)
                + FRESH;
        return frame(
                issuer,
                "修改密码 / Change password",
                form(issuer, "/password", page, fault, fields, "修改密码", "Change password"));
    }

    static String notice(Issuer issuer, Text notice) {
        return frame(issuer, "百工 / Baigong", paragraph(notice));
    }

    /** @param redirect where the form's answer may lead, which the policy has to name */
    static void send(HttpServletResponse response, int status, String page, URI redirect) throws IOException {
        String target = redirect == null ? "" : " " + redirect.getScheme() + "://" + redirect.getRawAuthority();
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; form-action 'self'" + target
                        + "; frame-ancestors 'none'; base-uri 'none'");
        try (PrintWriter writer = response.getWriter()) {
            writer.write(page);
        }
    }

    private static String enrolment(SignIn signIn) {
        String secret = Totp.base32(signIn.totp());
        String label = "Baigong:" + signIn.account();
        return paragraph(
                        Text.of(
                                "您的角色需要双因素认证：请用身份验证器应用扫描二维码，然后输入显示的六位验证码",
                                "Your role needs a second factor: scan this with an authenticator app and enter the six digits it shows"))
                + QrSvg.of("otpauth://totp/" + label + "?secret=" + secret + "&issuer=Baigong")
                + "<p>密钥 / <span lang=\"en\">Key</span>: <code>" + secret.replaceAll("(.{4})(?=.)", "$1 ")
                + "</code></p>\n";
    }

    private static String form(
            Issuer issuer, String path, SignIn signIn, Text fault, String fields, String zh, String en) {
        return (fault == null ? "" : "<div class=\"fault\" role=\"alert\">" + paragraph(fault) + "</div>\n")
                + "<form method=\"post\" action=\"" + escaped(issuer.at(path).getPath()) + "\" autocomplete=\"on\">\n"
                + "<input type=\"hidden\" name=\"sign_in\" value=\"" + escaped(signIn.form()) + "\">\n" + fields
                + "<button type=\"submit\">" + zh + " <span lang=\"en\">" + en + "</span></button>\n</form>\n";
    }

    private static String field(String name, String type, String autocomplete, String zh, String en, String more) {
        String required = more.contains("data-optional") ? "" : " required";
        return "<label for=\"" + name + "\">" + zh + " <span lang=\"en\">" + en + "</span></label>\n<input id=\"" + name
                + "\" name=\"" + name + "\" type=\"" + type + "\" autocomplete=\"" + autocomplete + "\"" + required
                + " maxlength=\"" + Passwords.LONGEST + "\"" + more.replace(" data-optional", "") + ">\n";
    }

    private static String paragraph(Text text) {
        return "<p>" + escaped(text.zh()) + "<br><span lang=\"en\">" + escaped(text.en()) + "</span></p>\n";
    }

    private static String frame(Issuer issuer, String title, String body) {
        return FRAME.formatted(title, escaped(issuer.at("/style.css").getPath()), body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
