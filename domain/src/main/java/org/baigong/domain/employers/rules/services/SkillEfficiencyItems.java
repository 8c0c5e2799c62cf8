package org.baigong.domain.employers.rules.services;

import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.SkillEfficiencyDiagnosis;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Outcome;

/** DG-22.2: a skill-efficiency diagnosis is complete with five advances, four links and three changes. */
public final class SkillEfficiencyItems extends FactRule<SkillEfficiencyDiagnosis> {
    private static final Text DONE = Text.of("已开展{0}项", "{0} items carried out");
    private static final Text ALL = Text.of("全部{0}项", "all {0} items");

    public SkillEfficiencyItems(Instrument instrument) {
        super(
                instrument.clause("DG-22.2"),
                SkillEfficiencyDiagnosis.class,
                Text.of("诊断的十二项是否全部开展？", "Are all twelve items of the diagnosis carried out?"));
    }

    @Override
    protected void judge(SkillEfficiencyDiagnosis diagnosis, Matter matter) {
        int all = SkillEfficiencyDiagnosis.Item.values().length;
        int done = diagnosis.items().size();
        Outcome outcome = done == all ? Outcome.MET : Outcome.NOT_MET;
        matter.measure(diagnosis.asEnterprise(), outcome, DONE.with(done), ALL.with(all));
    }
}
