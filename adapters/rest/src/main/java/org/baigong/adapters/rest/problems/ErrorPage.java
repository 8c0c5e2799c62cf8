package org.baigong.adapters.rest.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.baigong.adapters.rest.json.Json;

/** What the server refuses before any resource is asked, as a problem; {@code web.xml} sends every such answer here. */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {
    private static final Logger LOG = System.getLogger(ErrorPage.class.getName());
    static final String PATH = "/error";
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Asked for by its own address, it is nothing.
        tell(status == null ? HttpServletResponse.SC_NOT_FOUND : (Integer) status, request, response);
    }

    /** Answers with the problem that the status stands for. */
    public static void tell(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.preferred(request.getHeader("Accept-Language"));
        String name = ProblemTeller.newName();
        if (status >= 500 && status != HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            LOG.log(Level.ERROR, "incident " + name, (Throwable)
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        byte[] told = Json.write(ServerMapper.ofStatus(status).told(language, name));
        response.setStatus(status);
        response.setContentType(ProblemTeller.MEDIA_TYPE);
        response.setContentLength(told.length);
        response.setHeader("Content-Language", language.tag());
        response.addHeader("Vary", "Accept-Language");
        response.getOutputStream().write(told);
    }
}
