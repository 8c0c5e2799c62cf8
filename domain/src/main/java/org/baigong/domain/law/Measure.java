package org.baigong.domain.law;

import org.baigong.domain.common.Text;

/** What was measured, and what had to be reached. */
public record Measure(Text measured, Text target) {}
