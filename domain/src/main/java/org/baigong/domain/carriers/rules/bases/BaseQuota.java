package org.baigong.domain.carriers.rules.bases;

import org.baigong.domain.carriers.facts.RecognisedBase;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;

/** The number of bases that the document names; a base beyond it is for somebody to decide. */
final class BaseQuota {
    static final String CODE = "DG-4.2";

    private BaseQuota() {}

    static boolean hasRoom(RecognisedBase base, Matter matter) {
        return base.ordinal() == null || base.ordinal() <= quota(matter);
    }

    static void hold(RecognisedBase base, Matter matter) {
        matter.needsDecision(
                base.asBase(),
                ReasonCode.HOLD,
                Text.of("第{0}个基地，超出{1}个的名额", "base number {0}, beyond the {1} planned", base.ordinal(), quota(matter)),
                Text.of("由主管部门决定是否增加名额", "the office decides whether to add to their number"));
    }

    private static long quota(Matter matter) {
        return matter.terms().instrument().clause(CODE).quota();
    }
}
