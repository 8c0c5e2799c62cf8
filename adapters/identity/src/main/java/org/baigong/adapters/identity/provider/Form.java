package org.baigong.adapters.identity.provider;

import jakarta.servlet.http.HttpServletRequest;

/** What somebody typed into a page. */
record Form(String account, String password, String code, String fresh, String repeated, String address) {
    private static final int LONGEST = 1_000;

    static Form of(HttpServletRequest request) {
        return new Form(
                field(request, "account").strip(),
                field(request, "password"),
                field(request, "code").replace(" ", ""),
                field(request, "fresh"),
                field(request, "repeated"),
                request.getRemoteAddr());
    }

    private static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.length() > LONGEST ? "" : value;
    }

    @Override
    public String toString() {
        return "Form[***]";
    }
}
