package org.baigong.application.common;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Where a piece of work stands in a trace, after the W3C recommendation Trace Context.
 *
 * @param trace 32 hexadecimal digits, the same for everything that one cause sets off
 * @param span 16 hexadecimal digits: our own part
 * @param sampled whether whoever called records the trace
 * @param state what vendors add, handed on as it came, or null
 */
public record TraceContext(String trace, String span, boolean sampled, String state) {
    private static final Pattern PARENT =
            Pattern.compile("([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");
    private static final int TRACE = 2;
    private static final int SPAN = 3;
    private static final int FLAGS = 4;
    private static final int MORE = 5;
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);
    private static final int LONGEST = 512;
    private static final Pattern STATE = Pattern.compile("[ -~]*");

    /** A trace that begins here. */
    public static TraceContext begun() {
        return new TraceContext(random(2), random(1), false, null);
    }

    /** Our part in the trace that the caller names, or nothing where that is not well-formed. */
    public static Optional<TraceContext> after(String traceparent, String tracestate) {
        if (traceparent == null || traceparent.length() > LONGEST) {
            return Optional.empty();
        }
        var parent = PARENT.matcher(traceparent);
        if (!parent.matches()
                || parent.group(1).equals("ff")
                || parent.group(1).equals("00") && parent.group(MORE) != null
                || parent.group(TRACE).equals(NO_TRACE)
                || parent.group(SPAN).equals(NO_SPAN)) {
            return Optional.empty();
        }
        boolean sampled = (Integer.parseInt(parent.group(FLAGS), 16) & 1) == 1;
        return Optional.of(new TraceContext(parent.group(TRACE), random(1), sampled, state(tracestate)));
    }

    private static String state(String tracestate) {
        boolean fit = tracestate != null
                && !tracestate.isBlank()
                && tracestate.length() <= LONGEST
                && STATE.matcher(tracestate).matches();
        return fit ? tracestate : null;
    }

    private static String random(int longs) {
        StringBuilder digits = new StringBuilder(longs * 16);
        for (int i = 0; i < longs; i++) {
            long some = ThreadLocalRandom.current().nextLong();
            digits.append(HexFormat.of().toHexDigits(some == 0 ? 1 : some));
        }
        return digits.toString();
    }

    /** As the header and the CloudEvents attribute {@code traceparent} have it. */
    public String traceparent() {
        return "00-" + trace + "-" + span + (sampled ? "-01" : "-00");
    }
}
