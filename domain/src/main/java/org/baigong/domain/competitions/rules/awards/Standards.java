package org.baigong.domain.competitions.rules.awards;

import java.util.Optional;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Bounds;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Step;

/** How amounts are taken from standards: per event, from a scale, or not at all because none is set. */
public final class Standards {
    private static final Text NOT_SET =
            Text.of("文件未定数额，且市里未设定标准{0}", "the document names no figure and no standard {0} is set");
    private static final Text SET_IT = Text.of("由主管部门设定标准{0}", "the office sets the standard {0}");
    private static final Text PER_EVENT = Text.of("每个项目{0}元（{1}），共{2}个项目", "{0} yuan per event ({1}), {2} events");
    private static final Text PROPOSED = Text.of("经办人建议数额", "officer's proposal");
    private static final Text PROPOSAL_UNUSED =
            Text.of("{0}；已有标准，未采用建议的{1}元", "{0}; a scale is set, the proposal of {1} yuan is not used");
    private static final Text OUTSIDE = Text.of("建议的{0}元超出{1}", "the proposed {0} yuan lie outside {1}");
    private static final Text INSIDE = Text.of("建议数额须在{0}之内", "a proposal within {0}");
    private static final Text OPEN = Text.of("未设定标准，也没有建议数额", "no scale is set and no amount is proposed");

    private Standards() {}

    public static void missing(Matter matter, Beneficiary beneficiary, String key) {
        matter.needsDecision(beneficiary, ReasonCode.NO_STANDARD, NOT_SET.with(key), SET_IT.with(key));
    }

    /** Grants the clause's own standard for each event. */
    public static void grantPerEvent(Matter matter, Beneficiary beneficiary, int events) {
        Standard standard = matter.standard(matter.clause().code()).orElseThrow();
        grant(matter, beneficiary, standard.yuan(), standard.source(), events);
    }

    /**
     * Grants for each event what the city's scale says for the contest, else its general scale, else what an officer
     * proposes inside the document's range.
     *
     * @param special key of the scale that goes before the clause's own
     */
    public static void grantFromScale(
            Matter matter, Beneficiary beneficiary, String special, Yuan proposed, int events) {
        Optional<Standard> scale = matter.standard(special)
                .or(() -> matter.standard(matter.clause().code()));
        Bounds range = matter.clause().ownBound().bounds();
        Text rangeText = matter.clause().ownBound().text();
        if (scale.isPresent()) {
            Text source = scale.get().source();
            Text told = proposed == null ? source : PROPOSAL_UNUSED.with(source, proposed);
            grant(matter, beneficiary, scale.get().yuan(), told, events);
        } else if (proposed == null) {
            matter.needsDecision(beneficiary, ReasonCode.WITHIN_BOUNDS, OPEN, INSIDE.with(rangeText));
        } else if (range.contains(proposed.fen())) {
            grant(matter, beneficiary, proposed, PROPOSED, events);
        } else {
            matter.refuse(
                    beneficiary, ReasonCode.OUTSIDE_RANGE, OUTSIDE.with(proposed, rangeText), INSIDE.with(rangeText));
        }
    }

    private static void grant(Matter matter, Beneficiary beneficiary, Yuan perEvent, Text source, int events) {
        Yuan amount = perEvent.times(events);
        Step step = matter.step(PER_EVENT.with(perEvent, source, events), amount);
        matter.grant(beneficiary, amount, step);
    }
}
