package org.baigong.domain.competitions.rules.worldskills;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.CampStage;
import org.baigong.domain.law.Instrument;

/** DG-13.6: a base that completes the national selection training for WorldSkills is paid per event. */
public final class NationalSelectionTraining extends StageSubsidy {
    public NationalSelectionTraining(Instrument instrument) {
        super(
                instrument,
                CampStage.NATIONAL,
                Text.of(
                        "完成世界技能大赛国家选拔集训，每个项目补贴多少？",
                        "What does national selection training for WorldSkills earn per event?"));
    }
}
