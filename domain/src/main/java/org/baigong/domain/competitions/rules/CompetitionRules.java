package org.baigong.domain.competitions.rules;

import java.util.List;
import org.baigong.domain.competitions.rules.municipal.BenefitsOfMunicipalWinners;
import org.baigong.domain.competitions.rules.municipal.CertificateFromContestResult;
import org.baigong.domain.competitions.rules.municipal.DongguanTechnicalExpert;
import org.baigong.domain.competitions.rules.municipal.HostOfMunicipalClassIContest;
import org.baigong.domain.competitions.rules.municipal.HostOfMunicipalClassIIContest;
import org.baigong.domain.competitions.rules.municipal.HostOfSelectionContest;
import org.baigong.domain.competitions.rules.municipal.MunicipalBronzeAward;
import org.baigong.domain.competitions.rules.municipal.MunicipalGoldAward;
import org.baigong.domain.competitions.rules.municipal.MunicipalMeritAward;
import org.baigong.domain.competitions.rules.municipal.MunicipalSilverAward;
import org.baigong.domain.competitions.rules.national.AwardWithoutPrizeMoney;
import org.baigong.domain.competitions.rules.national.BaseStaffAward;
import org.baigong.domain.competitions.rules.national.CampSubsidy;
import org.baigong.domain.competitions.rules.national.CoachAward;
import org.baigong.domain.competitions.rules.national.HostOfNationalContest;
import org.baigong.domain.competitions.rules.national.HostOfProvincialClassIContest;
import org.baigong.domain.competitions.rules.national.HostOfProvincialClassIIContest;
import org.baigong.domain.competitions.rules.national.MatchingAward;
import org.baigong.domain.competitions.rules.national.MonthlyTrainingAllowance;
import org.baigong.domain.competitions.rules.national.TeamSubsidy;
import org.baigong.domain.competitions.rules.worldskills.LeadingTalentClass;
import org.baigong.domain.competitions.rules.worldskills.MunicipalSelectionTraining;
import org.baigong.domain.competitions.rules.worldskills.NationalSelectionTraining;
import org.baigong.domain.competitions.rules.worldskills.ProvincialSelectionTraining;
import org.baigong.domain.competitions.rules.worldskills.PublicInstitutionPost;
import org.baigong.domain.competitions.rules.worldskills.WorldSkillsBronze;
import org.baigong.domain.competitions.rules.worldskills.WorldSkillsCoachAward;
import org.baigong.domain.competitions.rules.worldskills.WorldSkillsGold;
import org.baigong.domain.competitions.rules.worldskills.WorldSkillsMatchingAward;
import org.baigong.domain.competitions.rules.worldskills.WorldSkillsSilver;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rule;

/**
 * The rules of articles 10 to 13, in the order of the text. Article 10 shapes the contest system and has nothing to
 * compute; DG-10.1 lives in {@link org.baigong.domain.competitions.ContestCategory#isClassed()}.
 */
public final class CompetitionRules {
    private CompetitionRules() {}

    public static List<Rule> of(Instrument dongguan) {
        return List.of(
                new HostOfMunicipalClassIContest(dongguan),
                new HostOfMunicipalClassIIContest(dongguan),
                new HostOfSelectionContest(dongguan),
                new MunicipalGoldAward(dongguan),
                new MunicipalSilverAward(dongguan),
                new MunicipalBronzeAward(dongguan),
                new MunicipalMeritAward(dongguan),
                new DongguanTechnicalExpert(dongguan),
                new BenefitsOfMunicipalWinners(dongguan),
                new CertificateFromContestResult(dongguan),
                new HostOfProvincialClassIContest(dongguan),
                new HostOfProvincialClassIIContest(dongguan),
                new HostOfNationalContest(dongguan),
                new TeamSubsidy(dongguan),
                new CampSubsidy(dongguan),
                new MonthlyTrainingAllowance(dongguan),
                new MatchingAward(dongguan),
                new AwardWithoutPrizeMoney(dongguan),
                new CoachAward(dongguan),
                new BaseStaffAward(dongguan),
                new WorldSkillsMatchingAward(dongguan),
                new WorldSkillsGold(dongguan),
                new WorldSkillsSilver(dongguan),
                new WorldSkillsBronze(dongguan),
                new WorldSkillsCoachAward(dongguan),
                new NationalSelectionTraining(dongguan),
                new ProvincialSelectionTraining(dongguan),
                new MunicipalSelectionTraining(dongguan),
                new PublicInstitutionPost(dongguan),
                new LeadingTalentClass(dongguan));
    }
}
