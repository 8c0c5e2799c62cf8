package org.baigong.domain.training.rules.upskilling;

import java.util.Optional;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Standards;
import org.baigong.domain.training.facts.ProjectTraining;

/** DG-8.2: project-based training is subsidised for each person, up to a cap for each; the city sets the amount. */
public final class ProjectSubsidy extends FactRule<ProjectTraining> {
    static final Text PERSON = Text.of("人", "person");

    public ProjectSubsidy(Instrument instrument) {
        super(
                instrument.clause("DG-8.2"),
                ProjectTraining.class,
                Text.of("项目制培训每人补贴多少？", "What does project-based training get for each person?"));
    }

    @Override
    protected void judge(ProjectTraining training, Matter matter) {
        Optional<Standard> perPerson = matter.standard(clause().code());
        if (perPerson.isEmpty()) {
            Standards.missing(matter, training.asProvider(), clause().code());
        } else {
            Standards.grantCounted(
                    matter,
                    training.asProvider(),
                    perPerson.get().yuan(),
                    perPerson.get().source(),
                    counted(training, matter),
                    PERSON);
        }
    }

    /** Who counts: the persons who finished, unless the switch says otherwise; a number not stated is that of those. */
    static int counted(ProjectTraining training, Matter matter) {
        Integer stated = switch (matter.terms().choice("DG-8.2.persons")) {
            case "ENROLLED" -> training.enrolled();
            case "CERTIFIED" -> training.certified();
            default -> training.finished();
        };
        return stated == null ? training.finished() : stated;
    }
}
