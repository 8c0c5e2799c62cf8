package org.baigong.adapters.rest.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.adapters.rest.contract.Contract;
import org.baigong.adapters.rest.requests.Answers;
import org.baigong.application.access.Operation;

/** The OpenAPI document of this interface. */
@Path("")
@ApplicationScoped
public class OpenApiResource {

    @GET
    @Asks(Operation.OPEN_API_YAML)
    @Path("openapi.yaml")
    @Produces("application/yaml")
    public byte[] yaml() {
        return Contract.yaml();
    }

    @GET
    @Asks(Operation.OPEN_API_JSON)
    @Path("openapi.json")
    @Produces("application/json")
    public Response json() {
        return Answers.ok(Contract.document());
    }
}
