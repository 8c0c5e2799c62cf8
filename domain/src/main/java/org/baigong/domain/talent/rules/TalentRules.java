package org.baigong.domain.talent.rules;

import java.util.List;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rule;
import org.baigong.domain.talent.rules.card.BenefitsOfTalentCard;
import org.baigong.domain.talent.rules.card.TalentCardEligibility;
import org.baigong.domain.talent.rules.careers.ExceptionalAssessment;
import org.baigong.domain.talent.rules.careers.ExceptionalPromotion;
import org.baigong.domain.talent.rules.careers.NamingOfSkill;
import org.baigong.domain.talent.rules.careers.ProfessionalTitlePathway;
import org.baigong.domain.talent.rules.graduates.EqualTreatmentOfGraduates;
import org.baigong.domain.talent.rules.graduates.EquivalenceOfGraduates;
import org.baigong.domain.talent.rules.leading.HomePurchaseSubsidy;
import org.baigong.domain.talent.rules.leading.IntroductionAward;
import org.baigong.domain.talent.rules.leading.LeadingTalentService;
import org.baigong.domain.talent.rules.leading.LeadingTalentTitle;
import org.baigong.domain.talent.rules.leading.LivingAllowance;
import org.baigong.domain.talent.rules.leading.RentSubsidy;

/** The rules of DG-2.3 and of articles 23 to 27, in the order of the text. */
public final class TalentRules {
    private TalentRules() {}

    public static List<Rule> of(Instrument dongguan) {
        return List.of(
                new EquivalenceOfGraduates(dongguan),
                new LeadingTalentService(dongguan, "DG-23.2", "TALENT_POOL"),
                new LeadingTalentService(dongguan, "DG-23.3", "PRIORITY_TALENT_PROGRAMMES"),
                new LeadingTalentService(dongguan, "DG-23.4", "PRIORITY_HONOURS_AND_REPRESENTATION"),
                new LeadingTalentService(dongguan, "DG-23.5", "PRIORITY_LEADER_CONTACT"),
                new LeadingTalentService(dongguan, "DG-23.6", "STUDY_AND_CONSULTATION"),
                new EqualTreatmentOfGraduates(dongguan),
                new NamingOfSkill(dongguan),
                new LeadingTalentTitle(dongguan),
                new LivingAllowance(dongguan),
                new HomePurchaseSubsidy(dongguan),
                new RentSubsidy(dongguan),
                new IntroductionAward(dongguan),
                new ProfessionalTitlePathway(dongguan),
                new ExceptionalAssessment(dongguan),
                new ExceptionalPromotion(dongguan),
                new TalentCardEligibility(dongguan),
                new BenefitsOfTalentCard(dongguan));
    }
}
