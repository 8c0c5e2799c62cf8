package org.baigong.deploy;

import co.elastic.logging.jul.EcsFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogRecord;
import org.slf4j.MDC;

/**
 * A JSON object a line, after the Elastic Common Schema, with the request and the trace that the thread works for, and the
 * parts of a record whose parameter is a map. Public, since the JDK makes it by its name.
 */
public final class JsonFormatter extends EcsFormatter {
    private final ThreadLocal<LogRecord> current = new ThreadLocal<>();

    @Override
    public String format(LogRecord entry) {
        current.set(entry);
        entry.setThrown(Wordless.of(entry));
        try {
            return Masked.text(super.format(entry));
        } finally {
            current.remove();
        }
    }

    @Override
    protected Map<String, String> getMdcEntries() {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> context = MDC.getCopyOfContextMap();
        if (context != null) {
            fields.putAll(context);
        }
        Object[] parameters = current.get().getParameters();
        if (parameters != null && parameters.length == 1 && parameters[0] instanceof Map<?, ?> parts) {
            parts.forEach((name, value) -> fields.put(String.valueOf(name), String.valueOf(value)));
        }
        return fields;
    }
}
