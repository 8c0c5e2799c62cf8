package org.baigong.domain.competitions.rules.worldskills;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.competitions.facts.CampStage;
import org.baigong.domain.competitions.facts.TrainingCamp;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Standard;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/**
 * What the three clauses on WorldSkills selection training share: a base is paid once per contest, event and stage it has
 * completed; under the switch {@code HIGHEST_ONLY} an event is paid for its highest stage alone.
 */
abstract sealed class StageSubsidy extends Rule
        permits NationalSelectionTraining, ProvincialSelectionTraining, MunicipalSelectionTraining {
    private static final Text NOT_COMPLETED = Text.of("{0}任务尚未完成", "the {0} is not completed");
    private static final Text COMPLETE = Text.of("完成集训任务并通过验收", "completion and acceptance of the training task");
    private static final Text PAID = Text.of("各项目的该阶段补贴已经给予", "the stage has been paid for every event");
    private static final Text HIGHER = Text.of("各项目只按完成的最高阶段补贴", "events are paid for their highest stage alone");
    private static final Text NONE_LEFT = Text.of("须有尚未补贴的项目", "an event that has not been paid");
    private static final Text PER_EVENT =
            Text.of("完成{0}，每个项目{1}元（{2}），计{3}个项目", "{0} completed: {1} yuan per event ({2}), {3} events counted");
    private static final Map<CampStage, String> CODES = Map.of(
            CampStage.NATIONAL, "DG-13.6",
            CampStage.PROVINCIAL, "DG-13.7",
            CampStage.MUNICIPAL, "DG-13.8");

    private final CampStage stage;

    StageSubsidy(Instrument instrument, CampStage stage, Text question) {
        super(instrument.clause(CODES.get(stage)), question);
        this.stage = stage;
    }

    /** A unit's event in a contest cycle. */
    private record Trained(String unit, String contest, String event) {}

    @Override
    protected final void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        List<TrainingCamp> camps = facts.of(TrainingCamp.class);
        Map<Trained, CampStage> highest =
                terms.reads("DG-13.6.stages", "HIGHEST_ONLY") ? highestStages(camps) : Map.of();
        Set<Trained> granted = new HashSet<>();
        for (TrainingCamp camp : camps) {
            if (camp.competition() == ContestLevel.WORLDSKILLS && camp.stage() == stage) {
                judge(camp, highest, granted, matter(camp, facts, terms, verdicts));
            }
        }
    }

    private void judge(TrainingCamp camp, Map<Trained, CampStage> highest, Set<Trained> granted, Matter matter) {
        Beneficiary base = new Beneficiary(Role.TRAINING_BASE, camp.unit());
        if (!camp.completed()) {
            matter.refuse(base, ReasonCode.CONDITION_NOT_MET, NOT_COMPLETED.with(stage.title()), COMPLETE);
            return;
        }
        Set<Trained> unpaid = unpaid(camp);
        unpaid.removeAll(granted);
        if (unpaid.isEmpty()) {
            matter.refuse(base, ReasonCode.ALREADY_PAID, PAID, NONE_LEFT);
            return;
        }
        unpaid.removeIf(event -> highest.getOrDefault(event, stage).isHigherThan(stage));
        if (unpaid.isEmpty()) {
            matter.refuse(base, ReasonCode.HIGHER_STAGE_PAID, HIGHER, NONE_LEFT);
            return;
        }
        if (matter.isInForce()) {
            granted.addAll(unpaid);
        }
        Standard standard = matter.standard(clause().code()).orElseThrow();
        Yuan amount = standard.yuan().times(unpaid.size());
        Text told = PER_EVENT.with(stage.title(), standard.yuan(), standard.source(), unpaid.size());
        matter.grant(base, amount, matter.step(told, amount));
    }

    /** The events of the camp that its earlier payments under this clause leave over. */
    private Set<Trained> unpaid(TrainingCamp camp) {
        String code = clause().code();
        Set<Trained> unpaid = new HashSet<>();
        camp.events().forEach(event -> unpaid.add(new Trained(camp.unit(), camp.contest(), event)));
        for (Payment payment : camp.previouslyPaid()) {
            if (payment.clause().equals(code) && payment.object() == null) {
                return new HashSet<>();
            }
            if (payment.clause().equals(code)) {
                unpaid.remove(new Trained(camp.unit(), camp.contest(), payment.object()));
            }
        }
        return unpaid;
    }

    private static Map<Trained, CampStage> highestStages(List<TrainingCamp> camps) {
        Map<Trained, CampStage> highest = new HashMap<>();
        for (TrainingCamp camp : camps) {
            if (camp.competition() == ContestLevel.WORLDSKILLS && camp.completed()) {
                camp.events()
                        .forEach(event -> highest.merge(
                                new Trained(camp.unit(), camp.contest(), event),
                                camp.stage(),
                                (one, other) -> one.isHigherThan(other) ? one : other));
            }
        }
        return highest;
    }
}
