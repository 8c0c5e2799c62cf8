package org.baigong.application.evaluations;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baigong.domain.carriers.facts.RecognisedBase;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.common.facts.Studio;
import org.baigong.domain.common.facts.StudioRecognition;
import org.baigong.domain.competitions.facts.CampAttendance;
import org.baigong.domain.competitions.facts.CompetitionHosting;
import org.baigong.domain.competitions.facts.CompetitionScore;
import org.baigong.domain.competitions.facts.Medal;
import org.baigong.domain.competitions.facts.TeamEntry;
import org.baigong.domain.competitions.facts.TrainingCamp;
import org.baigong.domain.employers.facts.CertificationYear;
import org.baigong.domain.employers.facts.CollegeUpgrade;
import org.baigong.domain.employers.facts.EmployerServiceRequest;
import org.baigong.domain.employers.facts.EvaluationOrganisation;
import org.baigong.domain.employers.facts.GraduateEmployment;
import org.baigong.domain.employers.facts.QuestionBank;
import org.baigong.domain.employers.facts.ShortageCertification;
import org.baigong.domain.employers.facts.SkillEfficiencyDiagnosis;
import org.baigong.domain.employers.facts.SocialEvaluationFiling;
import org.baigong.domain.employers.facts.StudyProgramme;
import org.baigong.domain.employers.facts.TrainingIncome;
import org.baigong.domain.employers.facts.TrainingStandard;
import org.baigong.domain.plans.facts.TownYear;
import org.baigong.domain.talent.facts.AssessmentApplication;
import org.baigong.domain.talent.facts.HomePurchase;
import org.baigong.domain.talent.facts.HomeRental;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.talent.facts.TalentCard;
import org.baigong.domain.talent.facts.TalentIntroduction;
import org.baigong.domain.talent.facts.TechnicalSchoolGraduation;
import org.baigong.domain.talent.facts.TitleEvaluationApplication;
import org.baigong.domain.talent.facts.WorkAchievement;
import org.baigong.domain.training.facts.CourseDelivery;
import org.baigong.domain.training.facts.InternationalClass;
import org.baigong.domain.training.facts.ProjectTraining;
import org.baigong.domain.training.facts.TechnicianCollege;
import org.baigong.domain.training.facts.TrainingEnrolment;

/** The vocabulary of facts 事实类型: what they are called outside, and the record that holds each. */
public final class FactTypes {
    private static final Map<String, Class<? extends Fact>> TYPES = Map.ofEntries(
            Map.entry("college-upgrade", CollegeUpgrade.class),
            Map.entry("training-income", TrainingIncome.class),
            Map.entry("technician-college", TechnicianCollege.class),
            Map.entry("technical-school-graduation", TechnicalSchoolGraduation.class),
            Map.entry("study-programme", StudyProgramme.class),
            Map.entry("graduate-employment", GraduateEmployment.class),
            Map.entry("recognised-base", RecognisedBase.class),
            Map.entry("international-class", InternationalClass.class),
            Map.entry("skill-certificate", SkillCertificate.class),
            Map.entry("project-training", ProjectTraining.class),
            Map.entry("training-enrolment", TrainingEnrolment.class),
            Map.entry("competition-hosting", CompetitionHosting.class),
            Map.entry("medal", Medal.class),
            Map.entry("competition-score", CompetitionScore.class),
            Map.entry("team-entry", TeamEntry.class),
            Map.entry("training-camp", TrainingCamp.class),
            Map.entry("camp-attendance", CampAttendance.class),
            Map.entry("course-delivery", CourseDelivery.class),
            Map.entry("studio", Studio.class),
            Map.entry("studio-recognition", StudioRecognition.class),
            Map.entry("training-standard", TrainingStandard.class),
            Map.entry("evaluation-organisation", EvaluationOrganisation.class),
            Map.entry("question-bank", QuestionBank.class),
            Map.entry("shortage-certification", ShortageCertification.class),
            Map.entry("certification-year", CertificationYear.class),
            Map.entry("social-evaluation-filing", SocialEvaluationFiling.class),
            Map.entry("skill-efficiency-diagnosis", SkillEfficiencyDiagnosis.class),
            Map.entry("employer-service-request", EmployerServiceRequest.class),
            Map.entry("honour", Honour.class),
            Map.entry("leading-talent", LeadingTalent.class),
            Map.entry("home-purchase", HomePurchase.class),
            Map.entry("home-rental", HomeRental.class),
            Map.entry("talent-introduction", TalentIntroduction.class),
            Map.entry("assessment-application", AssessmentApplication.class),
            Map.entry("work-achievement", WorkAchievement.class),
            Map.entry("title-evaluation-application", TitleEvaluationApplication.class),
            Map.entry("talent-card", TalentCard.class),
            Map.entry("town-year", TownYear.class),
            Map.entry("progress", Progress.class));

    private static final Map<Class<?>, String> NAMES =
            TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private FactTypes() {}

    public static String nameOf(Class<? extends Fact> type) {
        return NAMES.get(type);
    }

    public static Optional<Class<? extends Fact>> find(String type) {
        return Optional.ofNullable(TYPES.get(type));
    }

    public static Map<String, Class<? extends Fact>> all() {
        return TYPES;
    }
}
