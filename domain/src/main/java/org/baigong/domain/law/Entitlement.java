package org.baigong.domain.law;

import org.baigong.domain.common.Yuan;

/** What is granted: money (the total over all months for monthly cash), or something named by a value. */
public record Entitlement(Benefit benefit, Yuan amount, String value) {

    static Entitlement money(Benefit benefit, Yuan amount) {
        return new Entitlement(benefit, amount, null);
    }

    static Entitlement named(Benefit benefit, String value) {
        return new Entitlement(benefit, null, value);
    }
}
