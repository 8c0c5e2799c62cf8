package org.baigong.adapters.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the public REST interface; the resources below it are found by the server. */
@ApplicationPath("api/v1")
public class RestApplication extends Application {}
