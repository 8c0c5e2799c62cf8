package org.baigong.domain.law.payment;

import java.util.Arrays;
import java.util.Optional;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Bound;
import org.baigong.domain.law.Bounds;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standard;

/** How amounts are taken from standards: once, counted, from a scale, under a cap, or not at all because none is set. */
public final class Standards {
    private static final Text NOT_SET =
            Text.of("文件未定数额，且市里未设定标准{0}", "the document names no figure and no standard {0} is set");
    private static final Text SET_IT = Text.of("由主管部门设定标准{0}", "the office sets the standard {0}");
    private static final Text ONE = Text.of("{0}元（{1}）", "{0} yuan ({1})");
    private static final Text COUNTED = Text.of("每{3}{0}元（{1}），共{2}{3}", "{0} yuan per {3} ({1}), times {2}");
    private static final Text EVENT = Text.of("个项目", "event");
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

    public static void missing(Matter matter, Beneficiary beneficiary, String key) {
        matter.needsDecision(beneficiary, ReasonCode.NO_STANDARD, NOT_SET.with(key), SET_IT.with(key));
    }

    /** Grants the standard of a key, or says that none is set. */
    public static void grantOrMissing(Matter matter, Beneficiary beneficiary, String key) {
        Optional<Standard> standard = matter.standard(key);
        if (standard.isEmpty()) {
            missing(matter, beneficiary, key);
        } else {
            grant(matter, beneficiary, Rate.of(standard.get()));
        }
    }

    /** Grants the figure that the document itself names for the clause. */
    public static void grantFigure(Matter matter, Beneficiary beneficiary) {
        grant(matter, beneficiary, figure(matter, matter.clause().code()));
    }

    /** The figure or floor of a key that the document itself names, or what the city set instead. */
    public static Rate figure(Matter matter, String key) {
        return Rate.of(matter.standard(key).orElseThrow());
    }

    public static void grant(Matter matter, Beneficiary beneficiary, Rate rate) {
        matter.grant(beneficiary, rate.yuan(), matter.step(ONE.with(rate.yuan(), rate.source()), rate.yuan()));
    }

    /** @param unit what is counted: in Chinese with its measure word, in English in the singular */
    public static void grantCounted(Matter matter, Beneficiary beneficiary, Rate rate, long count, Text unit) {
        Yuan amount = rate.yuan().times(count);
        matter.grant(beneficiary, amount, matter.step(COUNTED.with(rate.yuan(), rate.source(), count, unit), amount));
    }

    /** Grants the clause's own standard for each event. */
    public static void grantPerEvent(Matter matter, Beneficiary beneficiary, int events) {
        grantCounted(matter, beneficiary, figure(matter, matter.clause().code()), events, EVENT);
    }

    /**
     * Grants for each event what the scale says.
     *
     * @param special key of the scale that goes before the clause's own
     */
    public static void grantFromScale(
            Matter matter, Beneficiary beneficiary, String special, Yuan proposed, int events) {
        scaleOrProposal(matter, beneficiary, proposed, special, matter.clause().code())
                .ifPresent(rate -> grantCounted(matter, beneficiary, rate, events, EVENT));
    }

    /** Grants once what the clause's own scale says, else what is proposed. */
    public static void grantFromScale(Matter matter, Beneficiary beneficiary, Yuan proposed) {
        scaleOrProposal(matter, beneficiary, proposed, matter.clause().code())
                .ifPresent(rate -> grant(matter, beneficiary, rate));
    }

    /**
     * What the city's scale says, the first key that has one deciding, else what an officer proposes inside the document's
     * range. Where there is neither, or the proposal lies outside, that is answered and nothing is left to grant.
     *
     * @param proposed or null
     */
    public static Optional<Rate> scaleOrProposal(
            Matter matter, Beneficiary beneficiary, Yuan proposed, String... keys) {
        Optional<Standard> scale = Arrays.stream(keys)
                .flatMap(key -> matter.standard(key).stream())
                .findFirst();
        if (scale.isPresent()) {
            Text source = scale.get().source();
            Text told = proposed == null ? source : PROPOSAL_UNUSED.with(source, proposed);
            return Optional.of(new Rate(scale.get().yuan(), told));
        }
        Bound range = matter.clause().ownBound();
        if (proposed == null) {
            matter.needsDecision(beneficiary, ReasonCode.WITHIN_BOUNDS, OPEN, INSIDE.with(range.text()));
            return Optional.empty();
        }
        if (!range.bounds().contains(proposed.fen())) {
            matter.refuse(
                    beneficiary,
                    ReasonCode.OUTSIDE_RANGE,
                    OUTSIDE.with(proposed, range.text()),
                    INSIDE.with(range.text()));
            return Optional.empty();
        }
        return Optional.of(new Rate(proposed, PROPOSED));
    }

    /**
     * Grants what was approved, cut to what is left under the cap; where that is nothing, nothing is what is granted.
     *
     * @param approved or null
     * @param used how much of the cap was used up before
     */
    public static void grantApproved(Matter matter, Beneficiary beneficiary, Yuan approved, Yuan used) {
        Yuan cap = cap(matter, matter.clause().ownBound());
        if (approved == null) {
            matter.needsDecision(beneficiary, ReasonCode.WITHIN_BOUNDS, NOT_APPROVED, APPROVE.with(cap));
            return;
        }
        Yuan amount = approved.atMost(cap.less(used));
        Text told = used.isZero() ? APPROVED.with(approved, cap) : PARTLY_USED.with(approved, cap, used);
        matter.grant(beneficiary, amount, matter.step(told, amount));
    }

    /** The lower cap that the city set, else the document's. */
    public static Yuan cap(Matter matter, Bound bound) {
        return matter.standard(bound.key())
                .map(Standard::yuan)
                .orElseGet(() -> new Yuan(((Bounds.AtMost) bound.bounds()).value()));
    }
}
