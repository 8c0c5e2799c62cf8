package org.baigong.domain.competitions.rules.worldskills;

import java.util.function.Consumer;
import org.baigong.domain.common.HonorificTitle;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Honour;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.PersonRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** DG-13.10: such contestants may apply to be recognised as skills leading talents of class I or II; which, is the city's table. */
public final class LeadingTalentClass extends PersonRule {
    private static final Text NO_TABLE = Text.of("称号与一类、二类人才的对应尚未设定", "which title leads to which class is not set");
    private static final Text SET_TABLE = Text.of("由主管部门设定对应关系", "the office sets the table");
    private static final Text LEADS = Text.of("按对应表可申请{0}人才", "the table leads to talents of {0}");
    private static final Text CLASS_I = Text.of("一类", "class I");
    private static final Text CLASS_II = Text.of("二类", "class II");

    public LeadingTalentClass(Instrument instrument) {
        super(
                instrument.clause("DG-13.10"),
                Text.of(
                        "哪些竞赛选手可申请技能领军人才一类、二类人才？",
                        "Which contestants may apply as leading talents, and in which class?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        String table = terms.choice("DG-13.10.classes");
        TitlesWonInContests.of(facts).forEach((person, titles) -> {
            Beneficiary athlete = new Beneficiary(Role.ATHLETE, person);
            Matter matter = matter(titles.decisive(), facts, terms, verdicts);
            if (titles.counting().isEmpty()) {
                matter.refuse(
                        athlete, ReasonCode.CONDITION_NOT_MET, TitlesWonInContests.NOT_WON, TitlesWonInContests.WIN);
            } else if (table.equals("UNDECIDED")) {
                matter.needsDecision(athlete, ReasonCode.HOLD, NO_TABLE, SET_TABLE);
            } else if (titles.counting().stream().anyMatch(honour -> isClassI(honour, table))) {
                matter.grant(athlete, "SKILLS_LEADING_TALENT_CLASS_I", LEADS.with(CLASS_I));
            } else {
                matter.grant(athlete, "SKILLS_LEADING_TALENT_CLASS_II", LEADS.with(CLASS_II));
            }
        });
    }

    private static boolean isClassI(Honour honour, String table) {
        return switch (table) {
            case "ALL_CLASS_I" -> true;
            case "ALL_CLASS_II" -> false;
            default ->
                honour.title() == HonorificTitle.CHINA_GRAND_SKILL_AWARD
                        || honour.title() == HonorificTitle.NATIONAL_TECHNICAL_EXPERT;
        };
    }
}
