package org.baigong.adapters.rest.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.application.access.Operation;

/** Answers "hello" and does nothing else: the yardstick that every other resource's speed is measured against. */
@Path("hello")
@ApplicationScoped
public class HelloResource {

    /** Costs what the server itself costs per request. */
    @GET
    @Asks(Operation.HELLO)
    @Produces(MediaType.TEXT_PLAIN)
    public String hello() {
        return "hello";
    }
}
