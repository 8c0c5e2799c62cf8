package org.baigong.domain.carriers.rules.studios;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.StudioRecognition;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Step;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** What the two awards for recognised studios share: each level is rewarded once for a studio. */
abstract sealed class RecognitionAward extends Rule permits ProvincialStudioAward, NationalStudioAward {
    private static final Text PAID = Text.of("该级别已奖励过", "this level has been rewarded already");
    private static final Text UNPAID = Text.of("每个级别只奖励一次", "a level not rewarded before");
    private static final Text FIGURE = Text.of("{0}元（{1}）", "{0} yuan ({1})");
    private final StudioRecognition.Level level;

    RecognitionAward(Clause clause, StudioRecognition.Level level, Text question) {
        super(clause, question);
        this.level = level;
    }

    /** The award for a studio that has not been rewarded for this level yet. */
    abstract Step award(boolean provincialPaid, Matter matter);

    @Override
    protected final void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        Set<Object> granted = new HashSet<>();
        for (StudioRecognition recognition : facts.of(StudioRecognition.class)) {
            Matter matter = matter(recognition, facts, terms, verdicts);
            boolean usedUp = isRewarded(recognition, recognition.level(), granted);
            if (recognition.level() == level) {
                judge(recognition, usedUp, granted, matter);
            }
            if (!usedUp && matter.isInForce()) {
                granted.add(object(recognition, recognition.level()));
            }
        }
    }

    private void judge(StudioRecognition recognition, boolean usedUp, Set<Object> granted, Matter matter) {
        if (usedUp) {
            matter.refuse(Studios.of(recognition.studio()), ReasonCode.ALREADY_PAID, PAID, UNPAID);
        } else {
            boolean provincialPaid = isRewarded(recognition, StudioRecognition.Level.PROVINCIAL, granted);
            Step award = award(provincialPaid, matter);
            matter.grant(Studios.of(recognition.studio()), award.amount(), award);
        }
    }

    /** The document's figure for the level. */
    static Step full(Matter matter) {
        Standard figure = matter.standard(matter.clause().code()).orElseThrow();
        return matter.step(FIGURE.with(figure.yuan(), figure.source()), figure.yuan());
    }

    private static boolean isRewarded(
            StudioRecognition recognition, StudioRecognition.Level level, Set<Object> granted) {
        String clause =
                level == StudioRecognition.Level.PROVINCIAL ? ProvincialStudioAward.CODE : NationalStudioAward.CODE;
        return recognition.isPaidUnder(clause) || granted.contains(object(recognition, level));
    }

    private static Object object(StudioRecognition recognition, StudioRecognition.Level level) {
        return List.of(recognition.studio(), level);
    }
}
