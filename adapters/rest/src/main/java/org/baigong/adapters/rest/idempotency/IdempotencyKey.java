package org.baigong.adapters.rest.idempotency;

import java.util.List;
import java.util.regex.Pattern;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.ProblemType;
import org.baigong.domain.common.Fault;

/** The key of a request: a string in quotation marks (RFC 9651), or without them, as many clients send it. */
final class IdempotencyKey {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern QUOTED = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\]){1,255})\"");
    private static final Pattern BARE = Pattern.compile("[!#-+\\--:<-\\[\\]-~]{1,255}");

    private IdempotencyKey() {}

    /** The key that the header's values name; they are at least one. */
    static String of(List<String> values) {
        String value = values.get(0).strip();
        if (values.size() == 1 && QUOTED.matcher(value).matches()) {
            return value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        if (values.size() == 1 && BARE.matcher(value).matches()) {
            return value;
        }
        throw new ProblemException(Problem.of(
                ProblemType.MALFORMED_IDEMPOTENCY_KEY,
                Fault.of(
                        "MALFORMED_IDEMPOTENCY_KEY",
                        "Idempotency-Key须为一个1至255个可打印ASCII字符的字符串",
                        "Idempotency-Key is one string of 1 to 255 printable ASCII characters")));
    }
}
