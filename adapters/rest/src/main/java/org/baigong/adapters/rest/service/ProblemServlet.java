package org.baigong.adapters.rest.service;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baigong.adapters.rest.problems.ErrorPage;

/** Lets {@code /problems/…}, which the type of a problem resolves to, be answered by the interface. */
@WebServlet({"/problems", "/problems/*"})
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String type = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!type.matches("/?|/[a-z-]+")) {
            ErrorPage.tell(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        String path = "/api/v1/problems" + (type.length() > 1 ? type : "");
        request.getRequestDispatcher(path).forward(request, response);
    }
}
