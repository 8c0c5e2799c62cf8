package org.baigong.domain.competitions;

import static org.baigong.domain.competitions.CompetitionState.ACCEPTED;
import static org.baigong.domain.competitions.CompetitionState.CERTIFIED;
import static org.baigong.domain.competitions.CompetitionState.FILED;
import static org.baigong.domain.competitions.CompetitionState.FROZEN;
import static org.baigong.domain.competitions.CompetitionState.REJECTED;
import static org.baigong.domain.competitions.CompetitionState.RESULTS_IN;
import static org.baigong.domain.competitions.CompetitionState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** What may be done with a competition, from which states, and where it leads. This is the whole table. */
public enum CompetitionStep implements Named {
    ACCEPT("受理", "accept", ACCEPTED, FILED),
    REJECT("不予受理", "reject", REJECTED, FILED),
    WITHDRAW("撤回", "withdraw", WITHDRAWN, FILED, ACCEPTED),
    ENTER("录入参赛名单", "enter contestants", ACCEPTED, ACCEPTED),
    IMPORT("导入成绩", "import results", RESULTS_IN, ACCEPTED, RESULTS_IN),
    CLEAR("清除成绩", "clear results", ACCEPTED, RESULTS_IN),
    FREEZE("锁定成绩", "freeze results", FROZEN, RESULTS_IN),
    UNFREEZE("解除锁定", "unfreeze results", RESULTS_IN, FROZEN),
    CERTIFY("核定成绩", "certify results", CERTIFIED, FROZEN),
    CORRECT("更正成绩", "correct results", CERTIFIED, CERTIFIED);

    private final Text title;
    private final CompetitionState target;
    private final Set<CompetitionState> sources;

    CompetitionStep(
            String zh, String en, CompetitionState target, CompetitionState source, CompetitionState... moreSources) {
        this.title = Text.of(zh, en);
        this.target = target;
        this.sources = EnumSet.of(source, moreSources);
    }

    /** The state after this step, or nothing where the step is impossible. */
    public Optional<CompetitionState> from(CompetitionState state) {
        return sources.contains(state) ? Optional.of(target) : Optional.empty();
    }

    @Override
    public Text title() {
        return title;
    }
}
