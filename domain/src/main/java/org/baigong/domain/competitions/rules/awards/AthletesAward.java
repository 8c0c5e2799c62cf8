package org.baigong.domain.competitions.rules.awards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Step;

/** What the city gives the athletes of one medal; coaches and base staff are paid in proportion to it. */
public sealed interface AthletesAward {

    /** Answers alike for each of them: as an athlete, or as somebody whose award follows the athletes'. */
    void answer(Matter matter, List<Beneficiary> beneficiaries);

    /**
     * Money, one share for each athlete in their order.
     *
     * @param split whether one amount was split among them
     */
    record Awarded(List<Yuan> shares, boolean split, List<Step> steps) implements AthletesAward {
        static final Text SHARED = Text.of("{0}人平分，每人{1}元", "shared equally by {0}: {1} yuan");

        private static final Text EACH = Text.of("{0}人，每人{1}元", "{0} athletes: {1} yuan each");

        /** One amount, shared equally. */
        public static Awarded shared(Yuan amount, int athletes, Step step) {
            return new Awarded(amount.split(athletes), true, List.of(step));
        }

        /** The amount for each of them. */
        public static Awarded each(Yuan amount, int athletes, Step step) {
            return new Awarded(Collections.nCopies(athletes, amount), false, List.of(step));
        }

        public Yuan total() {
            return Yuan.sum(shares);
        }

        @Override
        public void answer(Matter matter, List<Beneficiary> athletes) {
            for (int i = 0; i < athletes.size(); i++) {
                Yuan share = shares.get(i);
                matter.grant(athletes.get(i), share, stepsTo(share, matter));
            }
        }

        private List<Step> stepsTo(Yuan share, Matter matter) {
            if (shares.size() == 1) {
                return steps;
            }
            List<Step> shared = new ArrayList<>(steps);
            shared.add(matter.step((split ? SHARED : EACH).with(shares.size(), share), share));
            return shared;
        }
    }

    /** A condition is not met. */
    record Refused(ReasonCode code, Text why, Text nearest) implements AthletesAward {
        @Override
        public void answer(Matter matter, List<Beneficiary> beneficiaries) {
            beneficiaries.forEach(beneficiary -> matter.refuse(beneficiary, code, why, nearest));
        }
    }

    /** The document names no amount and the city has set none. */
    record WithoutStandard(String key) implements AthletesAward {
        @Override
        public void answer(Matter matter, List<Beneficiary> beneficiaries) {
            beneficiaries.forEach(beneficiary -> Standards.missing(matter, beneficiary, key));
        }
    }

    /** The document grants nothing for this award. */
    record NotCovered(Text why) implements AthletesAward {
        @Override
        public void answer(Matter matter, List<Beneficiary> beneficiaries) {
            beneficiaries.forEach(beneficiary -> matter.notCovered(beneficiary, why));
        }
    }
}
