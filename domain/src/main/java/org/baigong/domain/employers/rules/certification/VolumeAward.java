package org.baigong.domain.employers.rules.certification;

import java.util.List;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.employers.facts.CertificationYear;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;

/** DG-21.5: an enterprise that certified many in one calendar year, enough of them technicians, is rewarded once for the year. */
public final class VolumeAward extends OnceRule<CertificationYear> {
    private static final Text NO_ENTERPRISE = Text.of("只奖励企业", "enterprises only");
    private static final Text ENTERPRISE = Text.of("企业", "an enterprise");
    private static final Text TOO_FEW =
            Text.of("当年新增持证{0}人次，其中技师以上{1}人次", "{0} new certificates in the year, {1} of them technicians or above");
    private static final Text ENOUGH = Text.of(
            "当年新增持证{0}人次以上，其中技师以上{1}人次以上",
            "at least {0} new certificates in one year, {1} of them technicians or above");

    public VolumeAward(Instrument instrument) {
        super(
                instrument.clause("DG-21.5"),
                CertificationYear.class,
                Text.of("年度认定量奖励多少？", "What does the volume of a year earn an enterprise?"));
    }

    private static final int NEW_CERTIFICATES = 1_000;
    private static final int TECHNICIANS = 100;

    @Override
    protected Object once(CertificationYear certified, Matter matter) {
        return List.of(certified.organisation(), certified.year());
    }

    @Override
    protected boolean counts(Payment payment, CertificationYear certified, Matter matter) {
        return payment.date().getYear() == certified.year();
    }

    @Override
    protected void judge(CertificationYear certified, Matter matter, boolean usedUp) {
        if (!certified.isEnterprise()) {
            matter.refuse(certified.asEnterprise(), ReasonCode.CONDITION_NOT_MET, NO_ENTERPRISE, ENTERPRISE);
        } else if (certified.newCertificates() < NEW_CERTIFICATES || certified.technicianOrAbove() < TECHNICIANS) {
            matter.refuse(
                    certified.asEnterprise(),
                    ReasonCode.CONDITION_NOT_MET,
                    TOO_FEW.with(certified.newCertificates(), certified.technicianOrAbove()),
                    ENOUGH.with(NEW_CERTIFICATES, TECHNICIANS));
        } else if (usedUp) {
            refuseUsedUp(matter, certified.asEnterprise());
        } else {
            Standards.grantFigure(matter, certified.asEnterprise());
        }
    }
}
