package org.baigong.domain.employers.rules.certification;

import java.util.List;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.employers.facts.QuestionBank;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;

/** DG-21.3: an enterprise whose question bank passed the filing is paid once, or by switch once for each bank. */
public final class QuestionBankSubsidy extends OnceRule<QuestionBank> {
    private static final Text NO_ENTERPRISE = Text.of("只补贴企业", "enterprises only");
    private static final Text ENTERPRISE = Text.of("企业", "an enterprise");
    private static final Text NOT_FILED = Text.of("题（卷）库未通过备案", "the bank has not passed the filing");
    private static final Text FILE = Text.of("题（卷）库通过备案", "a bank that passed the filing");

    public QuestionBankSubsidy(Instrument instrument) {
        super(
                instrument.clause("DG-21.3"),
                QuestionBank.class,
                Text.of("开发题（卷）库补贴多少？", "What does a question bank earn an enterprise?"));
    }

    @Override
    protected Object once(QuestionBank bank, Matter matter) {
        return isPerBank(matter) ? List.of(bank.organisation(), bank.bank()) : bank.organisation();
    }

    @Override
    protected boolean counts(Payment payment, QuestionBank bank, Matter matter) {
        return !isPerBank(matter)
                || payment.object() == null
                || payment.object().equals(bank.bank());
    }

    private static boolean isPerBank(Matter matter) {
        return matter.terms().reads("DG-21.3.once", "PER_BANK");
    }

    @Override
    protected void judge(QuestionBank bank, Matter matter, boolean usedUp) {
        if (!bank.isEnterprise()) {
            matter.refuse(bank.asEnterprise(), ReasonCode.CONDITION_NOT_MET, NO_ENTERPRISE, ENTERPRISE);
        } else if (!bank.filed()) {
            matter.refuse(bank.asEnterprise(), ReasonCode.CONDITION_NOT_MET, NOT_FILED, FILE);
        } else if (usedUp) {
            refuseUsedUp(matter, bank.asEnterprise());
        } else {
            Standards.grantFromScale(matter, bank.asEnterprise(), bank.proposed());
        }
    }
}
