package org.baigong.domain.training.rules.upskilling;

import java.util.List;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.training.facts.TrainingEnrolment;

/** DG-8.4: who holds an electronic social-security card gets a training voucher, once for a course. */
public final class TrainingVoucher extends OnceRule<TrainingEnrolment> {
    private static final Text NO_CARD = Text.of("没有电子社保卡", "no electronic social-security card");
    private static final Text CARD = Text.of("持有电子社保卡", "holds an electronic social-security card");

    public TrainingVoucher(Instrument instrument) {
        super(
                instrument.clause("DG-8.4"),
                TrainingEnrolment.class,
                Text.of("可领取职业培训券吗？", "Does the person get a training voucher?"));
    }

    @Override
    protected Object once(TrainingEnrolment enrolment, Matter matter) {
        return List.of(enrolment.person(), enrolment.course());
    }

    @Override
    protected void judge(TrainingEnrolment enrolment, Matter matter, boolean usedUp) {
        if (!enrolment.electronicSocialSecurityCard()) {
            matter.refuse(enrolment.asPerson(), ReasonCode.CONDITION_NOT_MET, NO_CARD, CARD);
        } else if (usedUp) {
            refuseUsedUp(matter, enrolment.asPerson());
        } else {
            matter.grant(enrolment.asPerson(), "TRAINING_VOUCHER", CARD);
        }
    }
}
