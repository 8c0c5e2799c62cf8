package org.baigong.application.common;

import java.util.List;

/** A part of a list, and the opaque cursor that continues it, or null at the end. */
public record Page<T>(List<T> items, String next) {}
