package org.baigong.domain.competitions.rules.worldskills;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.CampStage;
import org.baigong.domain.law.Instrument;

/** DG-13.7: a base that completes the provincial selection training for WorldSkills is paid per event. */
public final class ProvincialSelectionTraining extends StageSubsidy {
    public ProvincialSelectionTraining(Instrument instrument) {
        super(
                instrument,
                CampStage.PROVINCIAL,
                Text.of(
                        "完成世界技能大赛省选拔集训，每个项目补贴多少？",
                        "What does provincial selection training for WorldSkills earn per event?"));
    }
}
