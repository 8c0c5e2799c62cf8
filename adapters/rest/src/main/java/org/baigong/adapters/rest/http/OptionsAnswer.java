package org.baigong.adapters.rest.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** OPTIONS tells which methods there are, in {@code Allow}, and nothing else. */
@Provider
public class OptionsAnswer implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (HttpMethod.OPTIONS.equals(request.getMethod()) && response.getStatus() == 200) {
            response.setStatusInfo(Response.Status.NO_CONTENT);
            response.setEntity(null);
            response.getHeaders().remove("Content-Type");
            response.getHeaders().remove("Last-Modified");
        }
    }
}
