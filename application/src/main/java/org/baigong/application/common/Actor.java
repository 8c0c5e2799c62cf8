package org.baigong.application.common;

/** Who asks for a change; the id is recorded with it. */
public record Actor(String id) {}
