package org.baigong.domain.talent.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.OrganisationKind;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.common.facts.Studio;
import org.baigong.domain.common.facts.StudioRecognition;
import org.baigong.domain.talent.facts.AchievementKind;
import org.baigong.domain.talent.facts.AwardLevel;
import org.baigong.domain.talent.facts.ClassKind;
import org.baigong.domain.talent.facts.HomePurchase;
import org.baigong.domain.talent.facts.HomeRental;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.talent.facts.Purpose;
import org.baigong.domain.talent.facts.TalentClass;
import org.baigong.domain.talent.facts.TalentIntroduction;
import org.baigong.domain.talent.facts.TechnicalSchoolGraduation;
import org.baigong.domain.talent.facts.WorkAchievement;

/** Facts as a clerk jots them down; null is what was not stated. */
final class Stated {
    private Stated() {}

    static TechnicalSchoolGraduation graduation(String classKind, String purpose) {
        Purpose stated = purpose == null ? null : Purpose.valueOf(purpose);
        return new TechnicalSchoolGraduation(null, null, "p", null, ClassKind.valueOf(classKind), null, stated);
    }

    static LeadingTalent talent(String person) {
        return talent(person, null, null, null, null);
    }

    static LeadingTalent talent(
            String person, Integer ordinal, String ofClass, String proposed, String day, Payment... earlier) {
        TalentClass talentClass = ofClass == null ? null : TalentClass.valueOf(ofClass);
        return new LeadingTalent(
                null, day(day), person, ordinal, talentClass, null, yuan(proposed), List.of(earlier), null);
    }

    static HomePurchase purchase(String proposed, String price, Payment... earlier) {
        return new HomePurchase(null, null, "p", true, yuan(price), yuan(proposed), List.of(earlier));
    }

    static HomePurchase purchaseOn(String day) {
        return new HomePurchase(null, day(day), "p", true, null, null, List.of());
    }

    static HomePurchase purchaseElsewhere(String proposed) {
        return new HomePurchase(null, null, "p", false, null, yuan(proposed), List.of());
    }

    static HomeRental rental(String proposed, String months) {
        List<YearMonth> stated =
                Arrays.stream(months.split(" ")).map(YearMonth::parse).toList();
        return new HomeRental(null, null, "p", stated, yuan(proposed), null);
    }

    /** One month of rent, lived there until a day of it or to its end. */
    static HomeRental month(String proposed, String month, String until) {
        YearMonth stated = YearMonth.parse(month);
        return new HomeRental(null, stated.atDay(1), "p", List.of(stated), yuan(proposed), day(until));
    }

    static LeadingTalent change(String from, String to, String proposed, String day, Payment... earlier) {
        TalentClass before = TalentClass.valueOf(from);
        return new LeadingTalent(
                null, day(day), "p", 1, TalentClass.valueOf(to), null, yuan(proposed), List.of(earlier), before);
    }

    static TalentIntroduction introduction(String unitKind, String talent, String day, Payment... earlier) {
        return new TalentIntroduction(
                null, day(day), "u", OrganisationKind.valueOf(unitKind), talent, List.of(earlier));
    }

    static Payment paid(String clause, String day, String amount) {
        return new Payment(clause, day(day), Yuan.of(amount), null);
    }

    static WorkAchievement achievement(String kind, String awardLevel) {
        AwardLevel level = awardLevel == null ? null : AwardLevel.valueOf(awardLevel);
        return new WorkAchievement(null, null, "p", AchievementKind.valueOf(kind), level);
    }

    static SkillCertificate certificate(String kind, String level) {
        return new SkillCertificate(
                null,
                day("2015-05-05"),
                "p",
                SkillCertificate.Kind.valueOf(kind),
                "o",
                level == null ? null : SkillLevel.valueOf(level),
                SkillCertificate.HolderStatus.WORKER,
                null,
                null,
                List.of());
    }

    static Honour honour(String title, String named) {
        return new Honour(null, day("2015-05-05"), "p", HonorificTitle.valueOf(title), null, named);
    }

    static Studio studio(String kind) {
        return new Studio(
                null, null, "s", Studio.Kind.valueOf(kind), "p", Studio.LeaderKind.OTHER, null, null, null, List.of());
    }

    static StudioRecognition recognition(String leader) {
        return new StudioRecognition(null, null, "s", leader, StudioRecognition.Level.NATIONAL, List.of());
    }

    static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Yuan yuan(String yuan) {
        return yuan == null ? null : Yuan.of(yuan);
    }
}
