package org.baigong.domain.law;

import java.util.List;
import java.util.Optional;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;

/** How amounts are taken from standards: per event, from a scale, up to a cap, or not at all because none is set. */
public final class Standards {
    private static final Text NOT_SET =
            Text.of("文件未定数额，且市里未设定标准{0}", "the document names no figure and no standard {0} is set");
    private static final Text SET_IT = Text.of("由主管部门设定标准{0}", "the office sets the standard {0}");
    private static final Text PER_EVENT = Text.of("每个项目{0}元（{1}），共{2}个项目", "{0} yuan per event ({1}), {2} events");
    private static final Text ONE = Text.of("{0}元（{1}）", "{0} yuan ({1})");
    private static final Text COUNTED = Text.of("每{3}{0}元（{1}），共{2}{3}", "{0} yuan per {3} ({1}), times {2}");
    private static final Text PROPOSED = Text.of("经办人建议数额", "officer's proposal");
    private static final Text PROPOSAL_UNUSED =
            Text.of("{0}；已有标准，未采用建议的{1}元", "{0}; a scale is set, the proposal of {1} yuan is not used");
    private static final Text OUTSIDE = Text.of("建议的{0}元超出{1}", "the proposed {0} yuan lie outside {1}");
    private static final Text INSIDE = Text.of("建议数额须在{0}之内", "a proposal within {0}");
    private static final Text OPEN = Text.of("未设定标准，也没有建议数额", "no scale is set and no amount is proposed");

    private static final Text NOT_APPROVED = Text.of("尚未核定数额", "no amount is approved yet");
    private static final Text APPROVE = Text.of("核定{0}元以内的数额", "approve an amount of up to {0} yuan");
    private static final Text APPROVED = Text.of("核定{0}元，上限{1}元", "{0} yuan approved, the cap being {1} yuan");
    private static final Text PARTLY_USED =
            Text.of("核定{0}元，上限{1}元，已用{2}元", "{0} yuan approved, the cap being {1} yuan, of which {2} yuan are used");

    private Standards() {}

    /** How an amount that was chosen leads to what is granted: the steps, the last of which has the amount granted. */
    @FunctionalInterface
    public interface Reckoning {
        List<Step> steps(Yuan chosen, Text source);
    }

    public static Verdict missing(Matter matter, Beneficiary beneficiary, String key) {
        return matter.needsDecision(beneficiary, ReasonCode.NO_STANDARD, NOT_SET.with(key), SET_IT.with(key));
    }

    /** The standard of a cap, which may lie below the document's, else the document's own. */
    public static Yuan cap(Matter matter, String key) {
        Bounds.AtMost own =
                (Bounds.AtMost) matter.terms().instrument().bounds().get(key).bounds();
        return matter.standard(key).map(Standard::yuan).orElse(new Yuan(own.value()));
    }

    /** Grants the standard of a key, or says that none is set. */
    public static Verdict grantOrMissing(Matter matter, Beneficiary beneficiary, String key) {
        return matter.standard(key)
                .map(standard -> grant(matter, beneficiary, List.of(one(matter, standard.yuan(), standard.source()))))
                .orElseGet(() -> missing(matter, beneficiary, key));
    }

    /** Grants the figure that the document itself names for the clause. */
    public static Verdict grantFigure(Matter matter, Beneficiary beneficiary) {
        Standard figure = matter.standard(matter.clause().code()).orElseThrow();
        return grant(matter, beneficiary, List.of(one(matter, figure.yuan(), figure.source())));
    }

    /** @param unit what is counted: in Chinese with its measure word, in English in the singular */
    public static Verdict grantCounted(
            Matter matter, Beneficiary beneficiary, Yuan each, Text source, long count, Text unit) {
        Step step = matter.step(COUNTED.with(each, source, count, unit), each.times(count));
        return grant(matter, beneficiary, List.of(step));
    }

    /** Grants once what the clause's own scale says, else what an officer proposes. */
    public static Verdict grantFromScale(Matter matter, Beneficiary beneficiary, Yuan proposed) {
        return grantFromScale(
                matter,
                beneficiary,
                matter.clause().code(),
                proposed,
                (chosen, source) -> List.of(one(matter, chosen, source)));
    }

    /**
     * Grants what was approved, cut to what is left under the cap; where that is nothing, nothing is what is granted.
     *
     * @param approved or null
     * @param used how much of the cap was used up before
     */
    public static Verdict grantApproved(Matter matter, Beneficiary beneficiary, Yuan approved, Yuan used) {
        Yuan cap = cap(matter, matter.clause().code());
        if (approved == null) {
            return matter.needsDecision(
                    beneficiary, ReasonCode.WITHIN_BOUNDS, NOT_APPROVED, APPROVE.with(cap.leftAfter(used)));
        }
        Text told = used.isZero() ? APPROVED.with(approved, cap) : PARTLY_USED.with(approved, cap, used);
        return grant(matter, beneficiary, List.of(matter.step(told, approved.atMost(cap.leftAfter(used)))));
    }

    /** Grants the clause's own standard for each event. */
    public static void grantPerEvent(Matter matter, Beneficiary beneficiary, int events) {
        Standard standard = matter.standard(matter.clause().code()).orElseThrow();
        Step step = perEvent(matter, standard.yuan(), standard.source(), events);
        matter.grant(beneficiary, step.amount(), step);
    }

    /** Grants for each event what the scale or an officer's proposal says. */
    public static void grantFromScale(
            Matter matter, Beneficiary beneficiary, String special, Yuan proposed, int events) {
        grantFromScale(
                matter,
                beneficiary,
                special,
                proposed,
                (chosen, source) -> List.of(perEvent(matter, chosen, source, events)));
    }

    /**
     * Grants by what the city's special scale says, else its general scale, else what an officer proposes inside the
     * document's range.
     *
     * @param special key of the scale that goes before the clause's own
     */
    public static Verdict grantFromScale(
            Matter matter, Beneficiary beneficiary, String special, Yuan proposed, Reckoning reckoning) {
        Optional<Standard> scale = matter.standard(special)
                .or(() -> matter.standard(matter.clause().code()));
        Bounds range = matter.clause().ownBound().bounds();
        Text rangeText = matter.clause().ownBound().text();
        if (scale.isPresent()) {
            Text source = scale.get().source();
            Text told = proposed == null ? source : PROPOSAL_UNUSED.with(source, proposed);
            return grant(matter, beneficiary, reckoning.steps(scale.get().yuan(), told));
        }
        if (proposed == null) {
            return matter.needsDecision(beneficiary, ReasonCode.WITHIN_BOUNDS, OPEN, INSIDE.with(rangeText));
        }
        if (range.contains(proposed.fen())) {
            return grant(matter, beneficiary, reckoning.steps(proposed, PROPOSED));
        }
        return matter.refuse(
                beneficiary, ReasonCode.OUTSIDE_RANGE, OUTSIDE.with(proposed, rangeText), INSIDE.with(rangeText));
    }

    private static Verdict grant(Matter matter, Beneficiary beneficiary, List<Step> steps) {
        return matter.grant(beneficiary, steps.get(steps.size() - 1).amount(), steps);
    }

    private static Step perEvent(Matter matter, Yuan perEvent, Text source, int events) {
        return matter.step(PER_EVENT.with(perEvent, source, events), perEvent.times(events));
    }

    private static Step one(Matter matter, Yuan amount, Text source) {
        return matter.step(ONE.with(amount, source), amount);
    }
}
