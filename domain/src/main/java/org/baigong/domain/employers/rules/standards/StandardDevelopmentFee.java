package org.baigong.domain.employers.rules.standards;

import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.TrainingStandard;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;

/** DG-20.2: who developed a standard that the city recognised is paid once for it; a revision is not paid. */
public final class StandardDevelopmentFee extends OnceRule<TrainingStandard> {
    private static final Text UNRECOGNISED = Text.of("标准未获认定", "the standard is not recognised");
    private static final Text REVISION = Text.of("修订不另给经费", "a revision is not paid");
    private static final Text RECOGNISED = Text.of("新开发并获认定的标准", "a new standard that is recognised");

    public StandardDevelopmentFee(Instrument instrument) {
        super(
                instrument.clause("DG-20.2"),
                TrainingStandard.class,
                Text.of("开发标准给予多少经费？", "What is paid for developing a standard?"));
    }

    @Override
    protected Object once(TrainingStandard standard, Matter matter) {
        return standard.standard();
    }

    @Override
    protected void judge(TrainingStandard standard, Matter matter, boolean usedUp) {
        if (!standard.recognised()) {
            matter.refuse(standard.asDeveloper(), ReasonCode.CONDITION_NOT_MET, UNRECOGNISED, RECOGNISED);
        } else if (standard.revision()) {
            matter.refuse(standard.asDeveloper(), ReasonCode.CONDITION_NOT_MET, REVISION, RECOGNISED);
        } else if (usedUp) {
            refuseUsedUp(matter, standard.asDeveloper());
        } else {
            Standards.grantFromScale(matter, standard.asDeveloper(), standard.proposed());
        }
    }
}
