package org.baigong.domain.employers.rules.services;

import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.SkillEfficiencyDiagnosis;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;

/** DG-22.3: an award for skill efficiency is only to be explored; nothing is granted yet. */
public final class SkillEfficiencyAward extends FactRule<SkillEfficiencyDiagnosis> {
    private static final Text EXPLORED = Text.of("文件只提出探索设立该奖", "the document only means to explore such an award");

    public SkillEfficiencyAward(Instrument instrument) {
        super(
                instrument.clause("DG-22.3"),
                SkillEfficiencyDiagnosis.class,
                Text.of("技能效能奖奖励多少？", "What does the skill-efficiency award give?"));
    }

    @Override
    protected void judge(SkillEfficiencyDiagnosis diagnosis, Matter matter) {
        matter.notCovered(diagnosis.asEnterprise(), EXPLORED);
    }
}
