package org.baigong.adapters.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.baigong.adapters.rest.contract.Contract;

/** The OpenAPI document of this interface. */
@Path("")
@ApplicationScoped
public class OpenApiResource {

    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml")
    public byte[] yaml() {
        return Contract.yaml();
    }

    @GET
    @Path("openapi.json")
    @Produces("application/json")
    public Response json() {
        return Answers.ok(Contract.document());
    }
}
