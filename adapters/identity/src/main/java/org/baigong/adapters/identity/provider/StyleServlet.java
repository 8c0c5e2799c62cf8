package org.baigong.adapters.identity.provider;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** How the pages look. */
@WebServlet("/identity/style.css")
public class StyleServlet extends ProviderServlet {
    private static final long serialVersionUID = 1L;

    @Override
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentType("text/css;charset=UTF-8");
        try (InputStream style = StyleServlet.class.getResourceAsStream("style.css")) {
            style.transferTo(response.getOutputStream());
        }
    }
}
