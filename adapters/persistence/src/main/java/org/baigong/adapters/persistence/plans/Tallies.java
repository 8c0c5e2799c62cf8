package org.baigong.adapters.persistence.plans;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.baigong.application.evaluations.FactTypes;
import org.baigong.domain.carriers.facts.RecognisedBase;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.common.facts.Studio;
import org.baigong.domain.employers.facts.EvaluationOrganisation;
import org.baigong.domain.employers.facts.SkillEfficiencyDiagnosis;
import org.baigong.domain.employers.facts.SocialEvaluationFiling;
import org.baigong.domain.employers.facts.TrainingIncome;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.training.facts.CourseDelivery;
import org.baigong.domain.training.facts.ProjectTraining;

/** How each indicator that is counted here is counted 统计口径. Those about the years of towns the rules answer. */
final class Tallies {
    private static final Tally LEADING_TALENTS =
            Tally.distinct(FactTypes.nameOf(LeadingTalent.class), "person", "true");
    private static final Tally STUDIOS =
            Tally.distinct(FactTypes.nameOf(Studio.class), "studio", "f.content ->> 'kind' = 'MASTER_STUDIO'");
    /** Senior worker 高级工 or above. */
    private static final String HIGH_SKILLED =
            EnumSet.range(SkillLevel.SENIOR_WORKER, SkillLevel.CHIEF_TECHNICIAN).stream()
                    .map(level -> "'" + level.name() + "'")
                    .collect(joining(", "));

    static final Map<String, Tally> BY_INDICATOR = Map.ofEntries(
            Map.entry("DG-S1.2.3", Tally.holders(HIGH_SKILLED)),
            Map.entry("DG-S1.2.4", LEADING_TALENTS),
            Map.entry("DG-S1.2.5", STUDIOS),
            Map.entry("DG-S1.2.7", Tally.distinct(FactTypes.nameOf(SkillCertificate.class), "person", "true")),
            Map.entry("DG-1.4", Tally.all(FactTypes.nameOf(TrainingIncome.class), "college", "postedSeparately")),
            Map.entry("DG-4.2", Tally.distinct(FactTypes.nameOf(RecognisedBase.class), "base", "true")),
            Map.entry("DG-8.6", Tally.listed("DG-8.6")),
            Map.entry("DG-8.8", Tally.sum(FactTypes.nameOf(ProjectTraining.class), "finished", "true", true)),
            Map.entry("DG-10.2", Tally.contests("")),
            Map.entry("DG-10.4", Tally.contests(" and %s = 'TOWN'")),
            Map.entry(
                    "DG-15.6",
                    Tally.sum(
                            FactTypes.nameOf(CourseDelivery.class),
                            "persons",
                            "(f.content ->> 'accepted')::boolean",
                            false)),
            Map.entry("DG-16.2", STUDIOS),
            Map.entry(
                    "DG-21.7",
                    Tally.distinct(
                            FactTypes.nameOf(EvaluationOrganisation.class),
                            "organisation",
                            "f.content ->> 'organisationKind' = 'ENTERPRISE' and (f.content ->> 'filed')::boolean"
                                    + " and (f.content ->> 'inDongguan')::boolean")),
            Map.entry(
                    "DG-21.8", Tally.distinct(FactTypes.nameOf(SocialEvaluationFiling.class), "organisation", "true")),
            Map.entry(
                    "DG-22.2",
                    Tally.distinct(
                            FactTypes.nameOf(SkillEfficiencyDiagnosis.class),
                            "organisation",
                            "json_array_length(f.content -> 'items') = "
                                    + SkillEfficiencyDiagnosis.Item.values().length)),
            Map.entry("DG-25.3", LEADING_TALENTS));

    private Tallies() {}

    static Set<String> byTown() {
        return BY_INDICATOR.entrySet().stream()
                .filter(one -> one.getValue().byTown())
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }
}
