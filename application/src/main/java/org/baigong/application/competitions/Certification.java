package org.baigong.application.competitions;

/**
 * What a certification or correction did: determinations made, and earlier ones superseded.
 *
 * @param version of the competition afterwards
 */
public record Certification(String competition, int revision, int determined, int superseded, int version) {}
