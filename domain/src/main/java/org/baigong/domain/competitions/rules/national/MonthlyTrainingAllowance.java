package org.baigong.domain.competitions.rules.national;

import java.util.Optional;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.competitions.facts.CampAttendance;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Standards;

/** DG-12.6: Dongguan athletes in a training camp get an allowance for each month; the city sets it. */
public final class MonthlyTrainingAllowance extends FactRule<CampAttendance> {
    private static final Text MONTHS = Text.of("每月{0}元（{1}），共{2}个月", "{0} yuan a month ({1}), {2} months");
    static final Text NOT_OURS = Text.of("不是代表东莞市的选手", "does not represent Dongguan");
    static final Text REPRESENT = Text.of("代表东莞市", "an athlete who represents Dongguan");

    public MonthlyTrainingAllowance(Instrument instrument) {
        super(
                instrument.clause("DG-12.6"),
                CampAttendance.class,
                Text.of("参加集训的选手每月补贴多少？", "What does an athlete in a training camp get a month?"));
    }

    @Override
    protected void judge(CampAttendance attendance, Matter matter) {
        Beneficiary athlete = new Beneficiary(Role.ATHLETE, attendance.athlete());
        if (!attendance.representsDongguan()) {
            matter.refuse(athlete, ReasonCode.CONDITION_NOT_MET, NOT_OURS, REPRESENT);
            return;
        }
        Optional<Standard> rate = matter.standard(clause().code());
        if (rate.isEmpty()) {
            Standards.missing(matter, athlete, clause().code());
            return;
        }
        int months = attendance.months().size();
        Yuan amount = rate.get().yuan().times(months);
        Text told = MONTHS.with(rate.get().yuan(), rate.get().source(), months);
        matter.grant(athlete, amount, matter.step(told, amount));
    }
}
