package org.baigong.domain.training.rules.colleges;

import java.util.List;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Standards;

/** DG-5.3: a student with an international certificate that the city accepts is subsidised once, or by switch once for each certificate. */
public final class InternationalCertificateSubsidy extends OnceRule<SkillCertificate> {
    private static final Text NO_STUDENT = Text.of("只补贴学生", "students only");
    private static final Text STUDENT = Text.of("在校学生", "a student");
    private static final Text NOT_LISTED = Text.of("证书不在市里认可的清单内", "the certificate is not on the list of the city");
    private static final Text LISTED = Text.of("市里认可的国际证书", "a certificate on the list of the city");

    public InternationalCertificateSubsidy(Instrument instrument) {
        super(
                instrument.clause("DG-5.3"),
                SkillCertificate.class,
                Text.of("学生考取国际证书补贴多少？", "What does a student get for an international certificate?"));
    }

    private static final String LIST = "DG-5.3";

    @Override
    protected Object once(SkillCertificate certificate, Matter matter) {
        return isPerCertificate(matter)
                ? List.of(certificate.person(), certificate.occupation())
                : certificate.person();
    }

    @Override
    protected boolean counts(Payment payment, SkillCertificate certificate, Matter matter) {
        return !isPerCertificate(matter) || certificate.occupation().equals(payment.object());
    }

    private static boolean isPerCertificate(Matter matter) {
        return matter.terms().reads("DG-5.3.once", "PER_CERTIFICATE");
    }

    @Override
    protected void judge(SkillCertificate certificate, Matter matter, boolean usedUp) {
        if (!certificate.isInternational()) {
            return;
        }
        Beneficiary student = new Beneficiary(Role.STUDENT, certificate.person());
        if (!certificate.isOfStudent()) {
            matter.refuse(student, ReasonCode.CONDITION_NOT_MET, NO_STUDENT, STUDENT);
        } else if (!isAccepted(certificate, matter)) {
            matter.refuse(student, ReasonCode.CONDITION_NOT_MET, NOT_LISTED, LISTED);
        } else if (usedUp) {
            refuseUsedUp(matter, student);
        } else {
            Standards.grantFigure(matter, student);
        }
    }

    /** What the facts do not say is looked up; a list on which nothing stands yet shuts nobody out. */
    private static boolean isAccepted(SkillCertificate certificate, Matter matter) {
        Boolean stated = certificate.onCityList();
        return stated != null ? stated : !matter.isKept(LIST) || matter.isListed(LIST, certificate.occupation());
    }
}
