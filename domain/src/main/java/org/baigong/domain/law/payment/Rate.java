package org.baigong.domain.law.payment;

import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Standard;

/** An amount and where it comes from: a standard, or an officer's proposal. */
public record Rate(Yuan yuan, Text source) {
    public static Rate of(Standard standard) {
        return new Rate(standard.yuan(), standard.source());
    }
}
