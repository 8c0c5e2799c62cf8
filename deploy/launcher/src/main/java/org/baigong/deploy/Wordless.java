package org.baigong.deploy;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.logging.LogRecord;

/**
 * What was thrown, where, and because of what, but not in which words: exceptions about what could not be read quote it,
 * be it a header, a cell or a parameter of a statement.
 */
final class Wordless extends Throwable {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;
    private final String name;

    private Wordless(Throwable thrown, int depth) {
        super(null, cause(thrown, depth), false, true);
        name = thrown instanceof SQLException sql
                ? thrown.getClass().getName() + " (" + sql.getSQLState() + ")"
                : thrown.getClass().getName();
        setStackTrace(thrown.getStackTrace());
    }

    private static Throwable cause(Throwable thrown, int depth) {
        return thrown.getCause() == null || depth == DEEPEST ? null : new Wordless(thrown.getCause(), depth + 1);
    }

    /** What may be logged of a record's exception. */
    static Throwable of(LogRecord entry) {
        Throwable thrown = entry.getThrown();
        return thrown == null || !isOfRequests(entry.getLoggerName()) && !quotes(thrown)
                ? thrown
                : new Wordless(thrown, 0);
    }

    /** These parse what came over the wire. */
    private static boolean isOfRequests(String logger) {
        return logger != null
                && (logger.startsWith("jakarta.enterprise.web")
                        || logger.startsWith("org.glassfish.grizzly")
                        || logger.startsWith("org.glassfish.jersey"));
    }

    private static boolean quotes(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            if (cause instanceof NumberFormatException
                    || cause instanceof DateTimeException
                    || cause instanceof SQLException sql && isAboutData(sql)
                    || cause.getClass().getName().startsWith("tools.jackson.")) {
                return true;
            }
        }
        return false;
    }

    /** SQL state class 22: {@code invalid input syntax for type integer: "…"}. */
    private static boolean isAboutData(SQLException sql) {
        return sql.getSQLState() != null && sql.getSQLState().startsWith("22");
    }

    @Override
    public String toString() {
        return name;
    }
}
