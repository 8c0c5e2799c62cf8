package org.baigong.adapters.rest.operations;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.baigong.adapters.rest.access.Asks;

/**
 * A door of the interface, whatever stands behind it in a single request.
 *
 * @param template the path with names in the place of values: values may be anything that somebody typed
 * @param operation its id in the OpenAPI document
 */
record Route(String template, String operation) {
    /** Whatever no resource answers. */
    static final Route NONE = new Route("-", "none");

    private static final Map<Method, Route> KNOWN = new ConcurrentHashMap<>();

    static Route of(Method resource) {
        return resource == null ? NONE : KNOWN.computeIfAbsent(resource, Route::read);
    }

    private static Route read(Method resource) {
        String template = (path(resource.getDeclaringClass().getAnnotation(Path.class))
                        + path(resource.getAnnotation(Path.class)))
                .replaceAll(":[^}]*}", "}")
                .replaceAll("/+", "/");
        // What the framework answers itself (OPTIONS) asks for nothing.
        Asks asks = resource.getAnnotation(Asks.class);
        return new Route(
                template, asks == null ? resource.getName() : asks.value().id());
    }

    private static String path(Path path) {
        return path == null || path.value().isEmpty() ? "" : "/" + path.value();
    }
}
