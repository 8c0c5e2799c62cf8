package org.baigong.domain.competitions.rules.national;

import org.baigong.domain.common.ContestLevel;
import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.TrainingCamp;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Standards;

/** DG-12.5: a unit that runs the training camp for a provincial or higher contest is paid per event; for WorldSkills article 13 goes before. */
public final class CampSubsidy extends FactRule<TrainingCamp> {
    private static final Text SPECIAL = Text.of("世界技能大赛集训按第13条补贴", "WorldSkills camps are paid under article 13");
    private static final Text ARTICLE_13 = Text.of("按DG-13.6至DG-13.8申领", "claim under DG-13.6 to DG-13.8");
    private static final Text NOT_COMPLETED = Text.of("集训任务尚未完成", "the training task is not completed");
    private static final Text COMPLETE = Text.of("完成集训任务并通过验收", "completion and acceptance of the training task");

    public CampSubsidy(Instrument instrument) {
        super(
                instrument.clause("DG-12.5"),
                TrainingCamp.class,
                Text.of("承担集训，每个项目补贴多少？", "What does running a training camp earn per event?"));
    }

    @Override
    protected void judge(TrainingCamp camp, Matter matter) {
        Beneficiary unit = new Beneficiary(Role.CAMP_UNIT, camp.unit());
        if (!camp.competition().isProvincialOrHigher()) {
            matter.refuse(unit, ReasonCode.CONDITION_NOT_MET, TeamSubsidy.TOO_LOW, TeamSubsidy.PROVINCIAL);
        } else if (camp.competition() == ContestLevel.WORLDSKILLS
                && !matter.terms().reads("DG-12.5.worldskills", "BOTH")) {
            matter.refuse(unit, ReasonCode.SPECIAL_RULE_APPLIES, SPECIAL, ARTICLE_13);
        } else if (!camp.completed()) {
            matter.refuse(unit, ReasonCode.CONDITION_NOT_MET, NOT_COMPLETED, COMPLETE);
        } else {
            String special = clause().code() + "." + camp.competition().name();
            Standards.grantFromScale(
                    matter, unit, special, camp.proposed(), camp.events().size());
        }
    }
}
