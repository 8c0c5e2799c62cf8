package org.baigong.domain.training.rules.colleges;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.training.facts.TechnicianCollege;

/** DG-2.2: a technician college outside the higher-education sequence is listed separately for admission. */
public final class ListedSeparately extends FactRule<TechnicianCollege> {
    private static final Text OUTSIDE = Text.of("尚未纳入高校序列", "not in the higher-education sequence yet");

    public ListedSeparately(Instrument instrument) {
        super(
                instrument.clause("DG-2.2"),
                TechnicianCollege.class,
                Text.of("技师学院是否单列招生？", "Is the technician college listed separately?"));
    }

    @Override
    protected void judge(TechnicianCollege college, Matter matter) {
        if (!college.inHigherEducationSequence()) {
            matter.grant(college.asCollege(), "LISTED_SEPARATELY", OUTSIDE);
        }
    }
}
