package org.baigong.adapters.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The root of the public REST interface; the resources below it are found by the server. */
@ApplicationPath("api/v1")
public class RestApplication extends Application {

    /** The interface is described by its OpenAPI document, and by nothing that is guessed from annotations. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
