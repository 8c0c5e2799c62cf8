package org.baigong.domain.plans.rules.targets;

import java.util.List;
import org.baigong.domain.common.Percentage;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.law.Indicator;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Outcome;

/**
 * A target 目标 that a number or a share has to reach. The clauses differ in their indicator alone, which says the shape and
 * the figure; each measurement is answered by itself.
 */
public final class Target extends ProgressRule {
    private static final Text QUESTION = Text.of("{0}：是否达到目标？", "Is the target reached: {0}?");
    private static final Text NUMBER = Text.of("{0}：{1}", "{0}: {1}");
    private static final Text PART = Text.of("{0}：{1}/{2}", "{0}: {1} of {2}");
    private static final Text AT_LEAST = Text.of("不低于{0}", "at least {0}");

    public Target(Instrument instrument, String code) {
        super(
                instrument,
                code,
                QUESTION.with(indicatorOf(instrument.clause(code)).title()));
    }

    @Override
    void measure(List<Progress> own, Answers answers) {
        for (Progress progress : own) {
            answers.accept(progress, outcome(progress), measured(progress), target(indicator()));
        }
    }

    private Outcome outcome(Progress progress) {
        return indicator().shape() == Indicator.Shape.VALUE
                ? indicator().reached(progress.value())
                : indicator().reached(progress.part(), progress.total());
    }

    private Text measured(Progress progress) {
        return indicator().shape() == Indicator.Shape.VALUE
                ? NUMBER.with(indicator().title(), progress.value())
                : PART.with(indicator().title(), progress.part(), progress.total());
    }

    /** The figure of an indicator that has one. */
    static Text target(Indicator indicator) {
        boolean percent = indicator.shape() == Indicator.Shape.SHARE && !indicator.partTarget();
        return AT_LEAST.with(percent ? new Percentage(indicator.target()) : indicator.target());
    }
}
