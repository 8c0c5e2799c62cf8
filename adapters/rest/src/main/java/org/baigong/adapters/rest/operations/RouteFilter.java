package org.baigong.adapters.rest.operations;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.Principal;

/** Notes which resource answers a request, to whom, and how much. */
@Provider
public class RouteFilter implements ContainerResponseFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Exchange exchange = Exchange.of(request::getProperty);
        if (exchange == null) {
            return;
        }
        Principal user = request.getSecurityContext().getUserPrincipal();
        exchange.answeredBy(Route.of(resource.getResourceMethod()), user == null ? null : user.getName());
        if (response.getEntity() instanceof byte[] bytes) {
            exchange.sent(bytes.length);
        } else if (response.hasEntity()) {
            response.setEntityStream(new Counting(response.getEntityStream(), exchange));
        }
    }

    private static final class Counting extends FilterOutputStream {
        private final Exchange exchange;

        private Counting(OutputStream out, Exchange exchange) {
            super(out);
            this.exchange = exchange;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            exchange.sent(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            exchange.sent(length);
        }
    }
}
