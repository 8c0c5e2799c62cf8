package org.baigong.application.evaluations;

import java.util.List;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Bound;
import org.baigong.domain.law.Bounds;
import org.baigong.domain.law.Entitlement;
import org.baigong.domain.law.Measure;
import org.baigong.domain.law.Reason;
import org.baigong.domain.law.Step;
import org.baigong.domain.law.Unit;
import org.baigong.domain.law.Verdict;

/**
 * A verdict as it is printed, stored and sent: words from enumerations, amounts as decimal strings in yuan with two
 * places, absent parts null.
 */
public record VerdictView(
        String clause,
        String outcome,
        String benefit,
        String amount,
        String value,
        BeneficiaryView beneficiary,
        BoundsView bounds,
        ReasonView reason,
        MeasureView measure,
        List<StepView> derivation) {

    public record BeneficiaryView(String role, String id) {
        static BeneficiaryView of(Beneficiary beneficiary) {
            return new BeneficiaryView(beneficiary.role().name(), beneficiary.id());
        }
    }

    /** Yuan, or percent for {@code SHARE_OF} and where the unit says so. */
    public record BoundsView(String kind, String unit, String value, String min, String max) {
        public static BoundsView of(Bound bound) {
            String unit = bound.unit() == Unit.PERCENT ? "PERCENT" : null;
            if (bound.bounds() instanceof Bounds.Exactly exactly) {
                return new BoundsView("EXACTLY", unit, print(exactly.value()), null, null);
            }
            if (bound.bounds() instanceof Bounds.AtLeast atLeast) {
                return new BoundsView("AT_LEAST", unit, print(atLeast.value()), null, null);
            }
            if (bound.bounds() instanceof Bounds.AtMost atMost) {
                return new BoundsView("AT_MOST", unit, print(atMost.value()), null, null);
            }
            if (bound.bounds() instanceof Bounds.Between between) {
                return new BoundsView("BETWEEN", unit, null, print(between.min()), print(between.max()));
            }
            if (bound.bounds() instanceof Bounds.ShareOf share) {
                return new BoundsView("SHARE_OF", "PERCENT", print(share.basisPoints()), null, null);
            }
            if (bound.bounds() instanceof Bounds.Matching) {
                return new BoundsView("MATCHING", null, null, null, null);
            }
            if (bound.bounds() instanceof Bounds.CaseByCase) {
                return new BoundsView("CASE_BY_CASE", null, null, null, null);
            }
            return new BoundsView("UNSPECIFIED", unit, null, null, null);
        }

        /** Fen and hundredths of a percent are written alike. */
        private static String print(long value) {
            return new Yuan(value).toString();
        }
    }

    public record ReasonView(String code, String zh, String en, Wording nearest) {
        static ReasonView of(Reason reason) {
            return new ReasonView(
                    reason.code().name(), reason.text().zh(), reason.text().en(), Wording.of(reason.nearest()));
        }
    }

    /** What was measured, and the target. */
    public record MeasureView(Wording measured, Wording target) {
        static MeasureView of(Measure measure) {
            return new MeasureView(Wording.of(measure.measured()), Wording.of(measure.target()));
        }
    }

    public record StepView(String clause, String zh, String en, String amount) {
        static StepView of(Step step) {
            String amount = step.amount() == null ? null : step.amount().toString();
            return new StepView(
                    step.clause().code(), step.text().zh(), step.text().en(), amount);
        }
    }

    public static VerdictView of(Verdict verdict) {
        if (verdict instanceof Verdict.Granted granted) {
            Entitlement entitlement = granted.entitlement();
            String amount =
                    entitlement.amount() == null ? null : entitlement.amount().toString();
            return new VerdictView(
                    verdict.clause().code(),
                    verdict.outcome().name(),
                    entitlement.benefit().name(),
                    amount,
                    entitlement.value(),
                    BeneficiaryView.of(verdict.beneficiary()),
                    boundsOf(verdict),
                    null,
                    null,
                    granted.derivation().stream().map(StepView::of).toList());
        }
        return new VerdictView(
                verdict.clause().code(),
                verdict.outcome().name(),
                null,
                null,
                null,
                BeneficiaryView.of(verdict.beneficiary()),
                boundsOf(verdict),
                verdict instanceof Verdict.Measured ? null : ReasonView.of(reasonOf(verdict)),
                verdict instanceof Verdict.Measured measured ? MeasureView.of(measured.measure()) : null,
                List.of());
    }

    private static BoundsView boundsOf(Verdict verdict) {
        Bound bound = verdict.clause().ownBound();
        return bound == null ? null : BoundsView.of(bound);
    }

    private static Reason reasonOf(Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            return refused.reason();
        }
        if (verdict instanceof Verdict.NeedsDecision needsDecision) {
            return needsDecision.reason();
        }
        return ((Verdict.NotCovered) verdict).reason();
    }
}
