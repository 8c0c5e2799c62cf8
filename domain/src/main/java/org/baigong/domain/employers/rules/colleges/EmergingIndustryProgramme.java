package org.baigong.domain.employers.rules.colleges;

import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.Industry;
import org.baigong.domain.law.Instrument;

/** DG-3.2: the building of a programme for strategic emerging industries is funded up to a cap. */
public final class EmergingIndustryProgramme extends ProgrammeFunding {
    public EmergingIndustryProgramme(Instrument instrument) {
        super(
                instrument.clause("DG-3.2"),
                Industry.STRATEGIC_EMERGING,
                Text.of("战略性新兴产业专业建设资助多少？", "What does a programme for strategic emerging industries get?"));
    }
}
