package org.baigong.domain.law;

import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;

/** One step from facts to amount: the clause it follows, what was done, and the amount reached, if any. */
public record Step(Clause clause, Text text, Yuan amount) {}
