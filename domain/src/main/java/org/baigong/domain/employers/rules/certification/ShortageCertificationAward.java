package org.baigong.domain.employers.rules.certification;

import java.util.List;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.employers.facts.ShortageCertification;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;

/** DG-21.4: an enterprise that certified somebody in a shortage occupation is rewarded once a calendar year, or by switch once. */
public final class ShortageCertificationAward extends OnceRule<ShortageCertification> {
    private static final Text NO_ENTERPRISE = Text.of("只奖励企业", "enterprises only");
    private static final Text ENTERPRISE = Text.of("企业", "an enterprise");
    private static final Text NO_SHORTAGE = Text.of("不在紧缺急需职业目录内", "not in the shortage catalogue");
    private static final Text SHORTAGE = Text.of("目录内的紧缺急需职业（工种）", "an occupation in the shortage catalogue");
    private static final Text NOBODY = Text.of("当年没有认定人数", "nobody certified in the year");
    private static final Text SOMEBODY = Text.of("当年至少认定一人", "at least one person certified in the year");

    public ShortageCertificationAward(Instrument instrument) {
        super(
                instrument.clause("DG-21.4"),
                ShortageCertification.class,
                Text.of("开展紧缺急需职业认定奖励多少？", "What does certifying a shortage occupation earn an enterprise?"));
    }

    @Override
    protected Object once(ShortageCertification certification, Matter matter) {
        return isYearly(matter)
                ? List.of(certification.organisation(), matter.day().getYear())
                : certification.organisation();
    }

    @Override
    protected boolean counts(Payment payment, ShortageCertification certification, Matter matter) {
        return !isYearly(matter) || payment.date().getYear() == matter.day().getYear();
    }

    private static boolean isYearly(Matter matter) {
        return matter.terms().reads("DG-21.4.frequency", "YEARLY");
    }

    @Override
    protected void judge(ShortageCertification certification, Matter matter, boolean usedUp) {
        Beneficiary enterprise = certification.asEnterprise();
        if (!certification.isEnterprise()) {
            matter.refuse(enterprise, ReasonCode.CONDITION_NOT_MET, NO_ENTERPRISE, ENTERPRISE);
        } else if (!certification.shortageOccupation()) {
            matter.refuse(enterprise, ReasonCode.CONDITION_NOT_MET, NO_SHORTAGE, SHORTAGE);
        } else if (certification.certifiedPersons() == 0) {
            matter.refuse(enterprise, ReasonCode.CONDITION_NOT_MET, NOBODY, SOMEBODY);
        } else if (usedUp) {
            refuseUsedUp(matter, enterprise);
        } else {
            Standards.grantFromScale(matter, enterprise, certification.proposed());
        }
    }
}
