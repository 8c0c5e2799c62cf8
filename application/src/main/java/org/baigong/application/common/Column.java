package org.baigong.application.common;

import org.baigong.domain.common.Text;

/** A column of a table that offices fill in: its key, its heading, and what belongs into it. */
public record Column(String key, Text heading, Text hint, String example, boolean required) {}
