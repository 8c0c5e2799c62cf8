package org.baigong.adapters.rest.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * One record a request, its parts as the parameter of the record, named after the Elastic Common Schema. Nothing in it
 * was typed by a user: no path, no query, no header, no body.
 */
final class AccessLog {
    private static final Logger LOG = Logger.getLogger("org.baigong.access");

    private AccessLog() {}

    static void write(String method, int status, Exchange exchange, long nanos) {
        if (!LOG.isLoggable(Level.INFO)) {
            return;
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("http.request.method", method);
        parts.put("http.route", exchange.route().template());
        parts.put("http.response.status_code", status);
        parts.put("http.response.body.bytes", exchange.bytes());
        parts.put("event.duration", nanos);
        if (exchange.actor() != null) {
            parts.put("user.id", exchange.actor());
        }
        LogRecord line =
                new LogRecord(Level.INFO, method + " " + exchange.route().template() + " " + status);
        line.setLoggerName(LOG.getName());
        line.setParameters(new Object[] {parts});
        LOG.log(line);
    }
}
