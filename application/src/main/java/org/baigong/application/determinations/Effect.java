package org.baigong.application.determinations;

/** How many determinations were made, and how many earlier ones were superseded. */
public record Effect(int made, int superseded) {}
