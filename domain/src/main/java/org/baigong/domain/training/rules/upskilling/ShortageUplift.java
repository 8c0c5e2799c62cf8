package org.baigong.domain.training.rules.upskilling;

import java.util.function.Consumer;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Percentage;
import org.baigong.domain.common.SkillLevel;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Bound;
import org.baigong.domain.law.Bounds;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;
import org.baigong.domain.training.facts.ProjectTraining;

/** DG-8.7: for a senior level or above in a shortage occupation the subsidy rises by a percentage; this is the uplift alone. */
public final class ShortageUplift extends Rule {
    private static final Text ONLY_SHORTAGE = Text.of("等级低于高级工", "below senior level");
    private static final Text ONLY_SENIOR = Text.of("不在紧缺急需职业目录内", "not in the shortage catalogue");
    private static final Text BOTH =
            Text.of("目录内的职业，且为高级工以上", "an occupation in the catalogue, at senior level or above");
    private static final Text UPLIFT = Text.of("{1}元上浮{0}", "{1} yuan raised by {0}");
    private static final Text CAPPED =
            Text.of("{1}元上浮{0}，连同标准不超过{2}元", "{1} yuan raised by {0}, {2} yuan together at most");

    public ShortageUplift(Instrument instrument) {
        super(
                instrument.clause("DG-8.7"),
                Text.of("紧缺工种补贴上浮多少？", "By how much does a shortage occupation raise the subsidy?"));
    }

    private static final String LIST = "DG-8.6";
    private static final String PROJECTS = "DG-8.2";

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        PaidLevels paid = new PaidLevels();
        boolean alsoProjects = terms.reads("DG-8.7.projects", "ALSO_PROJECTS");
        for (Fact fact : facts.ofAny(SkillCertificate.class, ProjectTraining.class)) {
            Matter matter = matter(fact, facts, terms, verdicts);
            if (fact instanceof ProjectTraining training && alsoProjects) {
                judge(training, matter);
            } else if (fact instanceof SkillCertificate certificate
                    && certificate.certificate() == SkillCertificate.Kind.SKILL_LEVEL
                    && !paid.refuses(certificate, matter)) {
                judge(certificate, matter);
            }
        }
    }

    private static void judge(SkillCertificate certificate, Matter matter) {
        Beneficiary worker = new Beneficiary(Role.WORKER, certificate.person());
        boolean shortage = isShortage(certificate.shortageOccupation(), certificate.occupation(), matter);
        if (isUplifted(worker, shortage, certificate.level(), matter)) {
            String key = PaidLevels.key(certificate);
            matter.standard(key)
                    .ifPresentOrElse(
                            standard -> {
                                Yuan amount = standard.yuan().percent(uplift(matter));
                                Text told = UPLIFT.with(uplift(matter), standard.yuan());
                                matter.grant(worker, amount, matter.step(told, amount));
                            },
                            () -> Standards.missing(matter, worker, key));
        }
    }

    private static void judge(ProjectTraining training, Matter matter) {
        boolean shortage = isShortage(training.shortageOccupation(), training.project(), matter);
        if (isUplifted(training.asProvider(), shortage, training.level(), matter)) {
            matter.standard(PROJECTS)
                    .ifPresentOrElse(
                            standard -> grantProject(training, standard.yuan(), matter),
                            () -> Standards.missing(matter, training.asProvider(), PROJECTS));
        }
    }

    /** The document's cap for each person binds standard and uplift together. */
    private static void grantProject(ProjectTraining training, Yuan standard, Matter matter) {
        Bound bound = matter.terms().instrument().clause(PROJECTS).ownBound();
        Yuan cap = new Yuan(((Bounds.AtMost) bound.bounds()).value());
        Yuan perPerson = standard.percent(uplift(matter)).atMost(cap.leftAfter(standard));
        Text told = CAPPED.with(uplift(matter), standard, cap);
        Standards.grantCounted(
                matter,
                training.asProvider(),
                perPerson,
                told,
                ProjectSubsidy.counted(training, matter),
                ProjectSubsidy.PERSON);
    }

    private static Percentage uplift(Matter matter) {
        return matter.standard(matter.clause().code()).orElseThrow().percentage();
    }

    /** What the facts do not say is looked up in the catalogue in force that day. */
    private static boolean isShortage(Boolean stated, String item, Matter matter) {
        return stated != null ? stated : matter.isListed(LIST, item);
    }

    /** Both conditions together; one alone is refused, and without either there is nothing to answer. */
    private static boolean isUplifted(Beneficiary beneficiary, boolean shortage, SkillLevel level, Matter matter) {
        boolean senior = level != null && level.compareTo(SkillLevel.SENIOR_WORKER) >= 0;
        if (shortage != senior) {
            Text why = shortage ? ONLY_SHORTAGE : ONLY_SENIOR;
            matter.refuse(beneficiary, ReasonCode.CONDITION_NOT_MET, why, BOTH);
        }
        return shortage && senior;
    }
}
