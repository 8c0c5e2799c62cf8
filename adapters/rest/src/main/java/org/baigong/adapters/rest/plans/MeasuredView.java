package org.baigong.adapters.rest.plans;

import org.baigong.domain.common.Yuan;
import org.baigong.domain.plans.measuring.Quantity;

/**
 * What was measured in a year: a number, or a part of a whole.
 *
 * @param share percent with two decimals, cut off; absent for a number and for a share of nothing
 */
record MeasuredView(int year, Long value, Long part, Long total, String share) {
    static MeasuredView of(int year, Quantity quantity) {
        if (quantity instanceof Quantity.Share one) {
            String share = one.percent()
                    .map(percent -> new Yuan(percent.basisPoints()).toString())
                    .orElse(null);
            return new MeasuredView(year, null, one.part(), one.total(), share);
        }
        return new MeasuredView(year, ((Quantity.Count) quantity).value(), null, null, null);
    }
}
