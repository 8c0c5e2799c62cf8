package org.baigong.tests.access;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.baigong.tests.server.People;

/** The matrix as people read it. */
final class Document {
    private Document() {}

    static String of(String rows) {
        String people =
                Arrays.stream(People.values()).map(one -> one.role().code()).collect(Collectors.joining(" | "));
        return """
                # Who may do what, to whose data 权限矩阵

                Each cell was asked of a running server by `AccessMatrixTest`, which fails where this page says something else. The table it
                goes by is `application/access/Operation`.

                Before the stroke: about what is the caller's own (its organisation's, its town's, assigned to it). Behind it: about what is
                others'. One sign: both alike, or nobody's in particular.

                ✓ let through and found · ∅ a list that leaves it out · 404 not to be found · 403 the role may not · 401 has to sign in ·
                422 let through, and refused as not the caller's own

                | operation | %s |
                |---|%s
                %s""".formatted(people, ":-:|".repeat(People.values().length), rows);
    }
}
