package org.baigong.domain.employers.rules.colleges;

import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.Industry;
import org.baigong.domain.law.Instrument;

/** DG-3.3: the building of a programme for the five pillars and four specialties is funded up to a cap. */
public final class PillarIndustryProgramme extends ProgrammeFunding {
    public PillarIndustryProgramme(Instrument instrument) {
        super(
                instrument.clause("DG-3.3"),
                Industry.FIVE_PILLARS_FOUR_SPECIALTIES,
                Text.of("“五支四特”产业专业建设资助多少？", "What does a programme for the five pillars and four specialties get?"));
    }
}
