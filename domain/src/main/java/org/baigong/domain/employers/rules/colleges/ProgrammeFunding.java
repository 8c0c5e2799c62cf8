package org.baigong.domain.employers.rules.colleges;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.employers.facts.Industry;
import org.baigong.domain.employers.facts.StudyProgramme;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/**
 * What the two heads of programme building share: an approved budget under a cap, once per programme of a college whichever
 * head paid it; a programme on both lists falls under the higher head.
 */
abstract sealed class ProgrammeFunding extends Rule permits EmergingIndustryProgramme, PillarIndustryProgramme {
    private static final Text NO_LIST = Text.of("专业不对应任何重点产业", "the programme meets the demand of neither list");
    private static final Text A_LIST = Text.of("对应战略性新兴产业或“五支四特”产业", "a programme for an industry on one of the lists");
    private static final Text HIGHER_HEAD =
            Text.of("按较高的战略性新兴产业标准资助", "funded under the higher head, strategic emerging industries");
    private static final Text OTHER_LIST = Text.of("只对应“五支四特”产业", "a programme on this list alone");
    private static final Text PAID = Text.of("该专业已资助过", "the programme has been funded already");
    private static final Text ONCE = Text.of("每个专业只资助一次", "a programme not funded before");
    private static final List<String> HEADS = List.of("DG-3.2", "DG-3.3");
    private final Industry industry;

    ProgrammeFunding(Clause clause, Industry industry, Text question) {
        super(clause, question);
        this.industry = industry;
    }

    /** A programme of a college. */
    private record Programme(String college, String name) {}

    @Override
    protected final void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        Set<Programme> granted = new HashSet<>();
        for (StudyProgramme stated : facts.of(StudyProgramme.class)) {
            Matter matter = matter(stated, facts, terms, verdicts);
            Programme programme = new Programme(stated.college(), stated.programme());
            boolean usedUp = granted.contains(programme) || HEADS.stream().anyMatch(stated::isPaidUnder);
            judge(stated, usedUp, matter);
            if (!usedUp
                    && matter.isInForce()
                    && stated.approved() != null
                    && !stated.industries().isEmpty()) {
                granted.add(programme);
            }
        }
    }

    private void judge(StudyProgramme stated, boolean usedUp, Matter matter) {
        if (stated.industries().isEmpty()) {
            matter.refuse(stated.asCollege(), ReasonCode.CONDITION_NOT_MET, NO_LIST, A_LIST);
        } else if (!stated.industries().contains(industry)) {
            return;
        } else if (isUnderHigherHead(stated)) {
            matter.refuse(stated.asCollege(), ReasonCode.HIGHER_HEAD_APPLIES, HIGHER_HEAD, OTHER_LIST);
        } else if (usedUp) {
            matter.refuse(stated.asCollege(), ReasonCode.ALREADY_PAID, PAID, ONCE);
        } else {
            Standards.grantApproved(matter, stated.asCollege(), stated.approved(), Yuan.ZERO);
        }
    }

    private boolean isUnderHigherHead(StudyProgramme stated) {
        return industry == Industry.FIVE_PILLARS_FOUR_SPECIALTIES
                && stated.industries().contains(Industry.STRATEGIC_EMERGING);
    }
}
