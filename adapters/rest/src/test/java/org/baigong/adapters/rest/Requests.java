package org.baigong.adapters.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;

/** Requests and answers as filters see them in the server. */
public final class Requests {
    private static final URI BASE = URI.create("http://localhost/api/v1/");

    private Requests() {}

    public static ContainerRequest request(String method, String path) {
        return request(method, path, null);
    }

    public static ContainerRequest request(String method, String path, Principal principal) {
        return new ContainerRequest(
                BASE, BASE.resolve(path), method, context(principal), new MapPropertiesDelegate(), null);
    }

    public static ContainerRequest with(ContainerRequest request, String body) {
        request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        return request;
    }

    public static ContainerResponse answer(ContainerRequest request, Response response) {
        return new ContainerResponse(request, response);
    }

    private static SecurityContext context(Principal principal) {
        return new SecurityContext() {
            @Override
            public Principal getUserPrincipal() {
                return principal;
            }

            @Override
            public boolean isUserInRole(String role) {
                return false;
            }

            @Override
            public boolean isSecure() {
                return false;
            }

            @Override
            public String getAuthenticationScheme() {
                return null;
            }
        };
    }
}
