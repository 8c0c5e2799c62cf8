package org.baigong.domain.talent;

import static org.baigong.domain.talent.CandidacyState.APPLIED;
import static org.baigong.domain.talent.CandidacyState.CHANGE_PROPOSED;
import static org.baigong.domain.talent.CandidacyState.CONFERRED;
import static org.baigong.domain.talent.CandidacyState.IN_REVIEW;
import static org.baigong.domain.talent.CandidacyState.PROPOSED;
import static org.baigong.domain.talent.CandidacyState.REFUSED;
import static org.baigong.domain.talent.CandidacyState.RETURNED;
import static org.baigong.domain.talent.CandidacyState.REVOCATION_PROPOSED;
import static org.baigong.domain.talent.CandidacyState.REVOKED;
import static org.baigong.domain.talent.CandidacyState.WITHDRAWN;

import java.util.Map;
import java.util.Optional;
import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** What may be done with an application or a title, from which states, and where it leads. This is the whole table. */
public enum CandidacyStep implements Named {
    RETURN("退回补正", "return for more", Map.of(APPLIED, RETURNED)),
    SUPPLEMENT("补正材料", "supplement", Map.of(RETURNED, APPLIED)),
    ACCEPT("受理", "accept", Map.of(APPLIED, IN_REVIEW)),
    REVIEW("评审", "review", Map.of(IN_REVIEW, IN_REVIEW)),
    PROPOSE_TITLE("拟定类别", "propose a class", Map.of(IN_REVIEW, PROPOSED)),
    CONFER("授予称号", "confer the title", Map.of(PROPOSED, CONFERRED)),
    REJECT(
            "否决提案",
            "reject what is proposed",
            Map.of(PROPOSED, REFUSED, CHANGE_PROPOSED, CONFERRED, REVOCATION_PROPOSED, CONFERRED)),
    WITHDRAW(
            "撤回申报",
            "withdraw",
            Map.of(APPLIED, WITHDRAWN, RETURNED, WITHDRAWN, IN_REVIEW, WITHDRAWN, PROPOSED, WITHDRAWN)),
    PROPOSE_CHANGE("拟调整类别", "propose a change of class", Map.of(CONFERRED, CHANGE_PROPOSED)),
    CHANGE("调整类别", "change the class", Map.of(CHANGE_PROPOSED, CONFERRED)),
    PROPOSE_REVOCATION("拟撤销称号", "propose a revocation", Map.of(CONFERRED, REVOCATION_PROPOSED)),
    REVOKE("撤销称号", "revoke the title", Map.of(REVOCATION_PROPOSED, REVOKED)),
    SUPPORT(
            "办理配套待遇",
            "handle the benefit package",
            Map.of(
                    CONFERRED, CONFERRED,
                    CHANGE_PROPOSED, CHANGE_PROPOSED,
                    REVOCATION_PROPOSED, REVOCATION_PROPOSED));

    private final Text title;
    private final Map<CandidacyState, CandidacyState> table;

    CandidacyStep(String zh, String en, Map<CandidacyState, CandidacyState> table) {
        this.title = Text.of(zh, en);
        this.table = table;
    }

    /** The state after this step, or nothing where the step is impossible. */
    public Optional<CandidacyState> from(CandidacyState state) {
        return Optional.ofNullable(table.get(state));
    }

    @Override
    public Text title() {
        return title;
    }
}
