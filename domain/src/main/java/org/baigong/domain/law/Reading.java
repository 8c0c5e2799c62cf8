package org.baigong.domain.law;

import java.util.Objects;
import org.baigong.domain.common.Text;

/** One way to read what can be read in two 一种理解. */
public record Reading(String value, Text title) {
    public Reading {
        Objects.requireNonNull(value);
        Objects.requireNonNull(title);
    }
}
