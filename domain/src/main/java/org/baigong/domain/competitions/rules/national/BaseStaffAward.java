package org.baigong.domain.competitions.rules.national;

import java.util.List;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.competitions.rules.awards.Pool;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Role;

/** DG-12.10: the staff of the training base get a percentage of the athletes' award, one pool a base; none at WorldSkills. */
public final class BaseStaffAward extends FactRule<Medal> {
    private static final Text NONE_AT_WORLDSKILLS =
            Text.of("第13条未规定训练基地工作人员的奖励", "article 13 names no award for base staff");
    private final NationalAwards awards;

    public BaseStaffAward(Instrument instrument) {
        super(
                instrument.clause("DG-12.10"),
                Medal.class,
                Text.of("训练基地工作人员奖励多少？", "What do the staff of the training base get?"));
        this.awards = new NationalAwards(instrument);
    }

    @Override
    protected void judge(Medal medal, Matter matter) {
        if (medal.trainingBase() == null) {
            return;
        }
        Beneficiary staff = new Beneficiary(Role.BASE_STAFF, medal.trainingBase());
        if (medal.isAt(ContestLevel.WORLDSKILLS)) {
            matter.notCovered(staff, NONE_AT_WORLDSKILLS);
        } else if (medal.isAtNationalOrProvincial()) {
            new Pool(matter.terms().reads("DG-12.9.base", "PRIZE_PLUS_CITY"), false)
                    .answer(matter, medal, awards.of(medal, matter), List.of(staff));
        }
    }
}
