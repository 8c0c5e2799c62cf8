package org.baigong.domain.training.rules.upskilling;

import java.util.function.Consumer;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** DG-8.5: a worker who obtained a certificate is subsidised by its level, once for an occupation and level; the city sets the amounts. */
public final class SkillUpgradeSubsidy extends Rule {
    private static final Text STUDENT = Text.of("只补贴劳动者", "workers only");
    private static final Text WORKER = Text.of("劳动者", "a worker");
    private static final Text PAID = Text.of("该职业该等级已补贴过", "the occupation and level have been paid");
    private static final Text ANOTHER = Text.of("未补贴过的职业或等级", "an occupation or level not paid before");
    private static final Text OPEN =
            Text.of("文件未列明此类证书，“等有关证书”由市里决定", "the document does not name this kind; its list is open");
    private static final Text DECIDE = Text.of("由主管部门决定是否纳入", "the office decides whether to include it");

    public SkillUpgradeSubsidy(Instrument instrument) {
        super(instrument.clause("DG-8.5"), Text.of("取得证书补贴多少？", "What does a worker get for a certificate?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        PaidLevels paid = new PaidLevels();
        for (SkillCertificate certificate : facts.of(SkillCertificate.class)) {
            if (!certificate.isInternational()) {
                judge(certificate, paid, matter(certificate, facts, terms, verdicts));
            }
        }
    }

    private static void judge(SkillCertificate certificate, PaidLevels paid, Matter matter) {
        Beneficiary worker = new Beneficiary(Role.WORKER, certificate.person());
        if (certificate.isOfStudent()) {
            matter.refuse(worker, ReasonCode.CONDITION_NOT_MET, STUDENT, WORKER);
        } else if (paid.refuses(certificate, matter)) {
            matter.refuse(worker, ReasonCode.ALREADY_PAID, PAID, ANOTHER);
        } else if (!PaidLevels.isNamed(certificate)) {
            matter.needsDecision(worker, ReasonCode.HOLD, OPEN, DECIDE);
        } else {
            Standards.grantOrMissing(matter, worker, PaidLevels.key(certificate));
        }
    }
}
