package org.baigong.domain.training.rules;

import java.util.List;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Rule;
import org.baigong.domain.training.rules.colleges.InternationalCertificateSubsidy;
import org.baigong.domain.training.rules.colleges.InternationalClassSubsidy;
import org.baigong.domain.training.rules.colleges.InternationalClasses;
import org.baigong.domain.training.rules.colleges.ListedSeparately;
import org.baigong.domain.training.rules.colleges.SubsidisedTrainingByColleges;
import org.baigong.domain.training.rules.colleges.UnifiedAdmission;
import org.baigong.domain.training.rules.courses.CoursePurchase;
import org.baigong.domain.training.rules.courses.CourseServiceQuota;
import org.baigong.domain.training.rules.upskilling.LifelongTraining;
import org.baigong.domain.training.rules.upskilling.ProjectSubsidy;
import org.baigong.domain.training.rules.upskilling.ShortageUplift;
import org.baigong.domain.training.rules.upskilling.SkillUpgradeSubsidy;
import org.baigong.domain.training.rules.upskilling.TrainingVoucher;

/** The rules of articles 2, 5, 7, 8 and 15, in the order of the text. */
public final class TrainingRules {
    private TrainingRules() {}

    public static List<Rule> of(Instrument dongguan) {
        return List.of(
                new UnifiedAdmission(dongguan),
                new ListedSeparately(dongguan),
                new SubsidisedTrainingByColleges(dongguan),
                new InternationalClasses(dongguan),
                new InternationalClassSubsidy(dongguan),
                new InternationalCertificateSubsidy(dongguan),
                new LifelongTraining(dongguan),
                new ProjectSubsidy(dongguan),
                new TrainingVoucher(dongguan),
                new SkillUpgradeSubsidy(dongguan),
                new ShortageUplift(dongguan),
                new CourseServiceQuota(dongguan),
                new CoursePurchase(dongguan));
    }
}
