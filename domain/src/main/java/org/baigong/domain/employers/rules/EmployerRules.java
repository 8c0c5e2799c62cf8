package org.baigong.domain.employers.rules;

import java.util.List;
import org.baigong.domain.employers.rules.certification.FilingSubsidy;
import org.baigong.domain.employers.rules.certification.LeadingEnterpriseAward;
import org.baigong.domain.employers.rules.certification.LevelCertificationSupport;
import org.baigong.domain.employers.rules.certification.QuestionBankSubsidy;
import org.baigong.domain.employers.rules.certification.ShortageCertificationAward;
import org.baigong.domain.employers.rules.certification.VolumeAward;
import org.baigong.domain.employers.rules.colleges.CollegeAchievementAward;
import org.baigong.domain.employers.rules.colleges.EmergingIndustryProgramme;
import org.baigong.domain.employers.rules.colleges.GraduateRetentionAward;
import org.baigong.domain.employers.rules.colleges.NetIncomeForPerformancePay;
import org.baigong.domain.employers.rules.colleges.PerformancePaySeparate;
import org.baigong.domain.employers.rules.colleges.PillarIndustryProgramme;
import org.baigong.domain.employers.rules.colleges.TrainingIncomeReturned;
import org.baigong.domain.employers.rules.services.SkillEfficiencyAward;
import org.baigong.domain.employers.rules.services.SkillEfficiencyItems;
import org.baigong.domain.employers.rules.services.TargetedEmployerService;
import org.baigong.domain.employers.rules.standards.StandardDevelopers;
import org.baigong.domain.employers.rules.standards.StandardDevelopmentFee;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rule;

/** The rules of articles 1, 3, 18 and 20 to 22, in the order of the text. */
public final class EmployerRules {
    private EmployerRules() {}

    public static List<Rule> of(Instrument dongguan) {
        return List.of(
                new CollegeAchievementAward(dongguan),
                new TrainingIncomeReturned(dongguan),
                new NetIncomeForPerformancePay(dongguan),
                new PerformancePaySeparate(dongguan),
                new EmergingIndustryProgramme(dongguan),
                new PillarIndustryProgramme(dongguan),
                new GraduateRetentionAward(dongguan),
                new TargetedEmployerService(dongguan),
                new StandardDevelopers(dongguan),
                new StandardDevelopmentFee(dongguan),
                new LevelCertificationSupport(dongguan),
                new FilingSubsidy(dongguan),
                new QuestionBankSubsidy(dongguan),
                new ShortageCertificationAward(dongguan),
                new VolumeAward(dongguan),
                new LeadingEnterpriseAward(dongguan),
                new SkillEfficiencyItems(dongguan),
                new SkillEfficiencyAward(dongguan));
    }
}
