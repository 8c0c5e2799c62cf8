package org.baigong.domain.talent;

import static org.baigong.domain.talent.CardState.APPLIED;
import static org.baigong.domain.talent.CardState.DECLINED;
import static org.baigong.domain.talent.CardState.ISSUED;
import static org.baigong.domain.talent.CardState.REVOKED;

import java.util.Optional;
import org.baigong.domain.common.Named;
import org.baigong.domain.common.Text;

/** What may be done with a talent card, from which state, and where it leads. This is the whole table. */
public enum CardStep implements Named {
    ISSUE("发放", "issue", APPLIED, ISSUED),
    DECLINE("不予发放", "decline", APPLIED, DECLINED),
    RENEW("续期", "renew", ISSUED, ISSUED),
    REVOKE("注销", "revoke", ISSUED, REVOKED);

    private final Text title;
    private final CardState source;
    private final CardState target;

    CardStep(String zh, String en, CardState source, CardState target) {
        this.title = Text.of(zh, en);
        this.source = source;
        this.target = target;
    }

    /** The state after this step, or nothing where the step is impossible. */
    public Optional<CardState> from(CardState state) {
        return state == source ? Optional.of(target) : Optional.empty();
    }

    @Override
    public Text title() {
        return title;
    }
}
