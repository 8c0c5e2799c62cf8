package org.baigong.adapters.rest.requests;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.application.common.Expected;

/** Versions as entity tags (RFC 9110, 8.8 and 13.1): what is read carries one, what is changed has to name one. */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e]*)\"\\s*(?:,|$)");

    private Versions() {}

    /** What If-Match says; 428 where it is missing. A weak tag, or one we have not given, matches nothing. */
    public static Expected expected(String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(Problem.unconditional());
        }
        if (ifMatch.strip().equals("*")) {
            return Expected.ANY;
        }
        Set<Integer> versions = new HashSet<>();
        Matcher tags = TAG.matcher(ifMatch);
        int end = 0;
        while (tags.lookingAt()) {
            if (tags.group(1) == null && tags.group(2).matches("0|[1-9][0-9]{0,8}")) {
                versions.add(Integer.valueOf(tags.group(2)));
            }
            end = tags.end();
            tags.region(end, ifMatch.length());
        }
        if (end == 0 || end != ifMatch.length()) {
            throw new ProblemException(Problem.badHeader("If-Match"));
        }
        return new Expected(versions);
    }

    /** An answer that carries its version; nothing but that, where the caller has it already. */
    public static Response ok(Request request, int version, Object view) {
        EntityTag tag = tag(version);
        Response.ResponseBuilder unchanged = unchanged(request, tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Answers.json(200, view).tag(tag).build();
    }

    private static Response.ResponseBuilder unchanged(Request request, EntityTag tag) {
        try {
            Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
            // Of reads, only "not modified" is told; If-Match is for changes.
            return answer != null && answer.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()
                    ? answer
                    : null;
        } catch (ProcessingException malformed) {
            throw new ProblemException(Problem.badHeader("If-None-Match"));
        }
    }

    /** What a change has left behind. */
    public static Response changed(int version, Object view) {
        return Answers.json(200, view).tag(tag(version)).build();
    }

    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }
}
