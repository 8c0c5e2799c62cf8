package org.baigong.domain.competitions.rules.worldskills;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.CampStage;
import org.baigong.domain.law.Instrument;

/** DG-13.8: a base that completes the municipal selection training for WorldSkills is paid per event. */
public final class MunicipalSelectionTraining extends StageSubsidy {
    public MunicipalSelectionTraining(Instrument instrument) {
        super(
                instrument,
                CampStage.MUNICIPAL,
                Text.of(
                        "完成世界技能大赛市级选拔集训，每个项目补贴多少？",
                        "What does municipal selection training for WorldSkills earn per event?"));
    }
}
