package org.baigong.domain.training.rules.colleges;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.training.facts.TechnicianCollege;

/** DG-2.1: a technician college in the higher-education sequence admits students together with the colleges. */
public final class UnifiedAdmission extends FactRule<TechnicianCollege> {
    private static final Text IN_SEQUENCE = Text.of("已纳入高校序列", "in the higher-education sequence");

    public UnifiedAdmission(Instrument instrument) {
        super(
                instrument.clause("DG-2.1"),
                TechnicianCollege.class,
                Text.of("技师学院是否纳入统一招生？", "Does the technician college take part in unified admission?"));
    }

    @Override
    protected void judge(TechnicianCollege college, Matter matter) {
        if (college.inHigherEducationSequence()) {
            matter.grant(college.asCollege(), "UNIFIED_ADMISSION", IN_SEQUENCE);
        }
    }
}
