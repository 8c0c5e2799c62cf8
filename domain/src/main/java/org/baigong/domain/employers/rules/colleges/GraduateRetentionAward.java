package org.baigong.domain.employers.rules.colleges;

import java.time.LocalDate;
import java.time.YearMonth;
import org.baigong.domain.common.Ownership;
import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.Employment;
import org.baigong.domain.employers.facts.GraduateEmployment;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;

/** DG-3.4: a private college is rewarded for each graduate of a favoured programme who is insured with one employer of the city for half a year within a year. */
public final class GraduateRetentionAward extends OnceRule<GraduateEmployment> {
    private static final Text PUBLIC = Text.of("只奖励民办院校", "private colleges only");
    private static final Text NO_LIST = Text.of("所学专业不对应重点产业", "the programme is on neither list");
    private static final Text NOT_STAYED =
            Text.of("没有在莞同一单位按期连续参保满6个月", "no employment in Dongguan with six insured months in time");
    private static final Text STAY = Text.of(
            "毕业后1年内在莞同一单位参保满6个月", "six insured months with one employer in Dongguan within a year of graduation");
    private static final Text PRIVATE = Text.of("民办院校", "a private college");
    private static final Text A_LIST = Text.of("专业对应重点产业", "a programme for a favoured industry");

    public GraduateRetentionAward(Instrument instrument) {
        super(
                instrument.clause("DG-3.4"),
                GraduateEmployment.class,
                Text.of("毕业生留莞就业奖励多少？", "What does a graduate who stays earn the college?"));
    }

    private static final int INSURED_MONTHS = 6;
    private static final int MONTHS_AFTER_GRADUATION = 12;

    @Override
    protected Object once(GraduateEmployment graduate, Matter matter) {
        return graduate.graduate();
    }

    @Override
    protected void judge(GraduateEmployment graduate, Matter matter, boolean usedUp) {
        if (graduate.ownership() != Ownership.PRIVATE) {
            matter.refuse(graduate.asCollege(), ReasonCode.CONDITION_NOT_MET, PUBLIC, PRIVATE);
        } else if (graduate.industries().isEmpty()) {
            matter.refuse(graduate.asCollege(), ReasonCode.CONDITION_NOT_MET, NO_LIST, A_LIST);
        } else if (!hasStayed(graduate, matter.terms().reads("DG-3.4.window", "START_ONLY"))) {
            matter.refuse(graduate.asCollege(), ReasonCode.CONDITION_NOT_MET, NOT_STAYED, STAY);
        } else if (usedUp) {
            refuseUsedUp(matter, graduate.asCollege());
        } else {
            Standards.grantFigure(matter, graduate.asCollege());
        }
    }

    /** @param startOnly only the start of the employment has to lie within the year */
    private static boolean hasStayed(GraduateEmployment graduate, boolean startOnly) {
        LocalDate last = graduate.graduatedOn().plusMonths(MONTHS_AFTER_GRADUATION);
        return graduate.employments().stream().filter(Employment::inDongguan).anyMatch(employment -> {
            YearMonth sixth = employment.insuredFrom().plusMonths(INSURED_MONTHS - 1);
            LocalDate inTime = startOnly ? employment.startedOn() : sixth.atEndOfMonth();
            return !sixth.isAfter(employment.insuredTo()) && !inTime.isAfter(last);
        });
    }
}
