package org.baigong.domain.law;

import org.baigong.domain.common.Percentage;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;

/** The place in a clause where the city may set a standard: its key, its unit, and what the document allows. */
public record Bound(String key, Unit unit, Bounds bounds) {
    public Bound {
        boolean nothingToSet = bounds instanceof Bounds.Matching || bounds instanceof Bounds.CaseByCase;
        if (key == null && !nothingToSet) {
            throw new IllegalArgumentException("a bound that can be set has a key");
        }
    }

    /** What the document allows, in words. */
    public Text text() {
        if (bounds instanceof Bounds.Exactly exactly) {
            return Text.of("{0}", "exactly {0}", print(exactly.value()));
        }
        if (bounds instanceof Bounds.AtLeast atLeast) {
            return Text.of("不低于{0}", "at least {0}", print(atLeast.value()));
        }
        if (bounds instanceof Bounds.AtMost atMost) {
            return Text.of("最高{0}", "at most {0}", print(atMost.value()));
        }
        if (bounds instanceof Bounds.Between between) {
            return Text.of("{0}至{1}", "{0} to {1}", print(between.min()), print(between.max()));
        }
        if (bounds instanceof Bounds.ShareOf share) {
            return Text.of("{1}的{0}", "{0} of {1}", new Percentage(share.basisPoints()), share.base());
        }
        if (bounds instanceof Bounds.Matching) {
            return Text.of("1:1配套", "matching 1:1");
        }
        if (bounds instanceof Bounds.CaseByCase) {
            return Text.of("一事一议", "case by case");
        }
        return Text.of("文件未定数额", "not specified in the document");
    }

    private Text print(long value) {
        return unit == Unit.YUAN
                ? Text.of("{0}元", "{0} yuan", new Yuan(value))
                : Text.of("{0}", "{0}", new Percentage(value));
    }
}
