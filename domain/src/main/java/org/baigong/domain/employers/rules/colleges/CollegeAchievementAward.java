package org.baigong.domain.employers.rules.colleges;

import org.baigong.domain.common.Text;
import org.baigong.domain.employers.facts.CollegeUpgrade;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;

/** DG-1.1: a college that raised its level or won a national or provincial honour is rewarded; the city sets by how much. */
public final class CollegeAchievementAward extends FactRule<CollegeUpgrade> {
    private static final Text MUNICIPAL = Text.of("市级荣誉不在奖励之列", "municipal honours are not rewarded");
    private static final Text HIGHER =
            Text.of("国家级、省级荣誉称号，或提升办学层次", "a national or provincial honour, or a raised level");
    private static final Text PAID = Text.of("该文件已奖励过", "the document has been rewarded");
    private static final Text UNPAID = Text.of("尚未奖励的文件", "a document not rewarded before");

    public CollegeAchievementAward(Instrument instrument) {
        super(
                instrument.clause("DG-1.1"),
                CollegeUpgrade.class,
                Text.of("院校升级、获荣誉奖励多少？", "What does an upgrade or an honour earn a college?"));
    }

    @Override
    protected void judge(CollegeUpgrade upgrade, Matter matter) {
        if (upgrade.achievement() == CollegeUpgrade.Achievement.MUNICIPAL_HONOUR) {
            matter.refuse(upgrade.asCollege(), ReasonCode.CONDITION_NOT_MET, MUNICIPAL, HIGHER);
        } else if (upgrade.isPaidUnder(clause().code())) {
            matter.refuse(upgrade.asCollege(), ReasonCode.ALREADY_PAID, PAID, UNPAID);
        } else {
            String key = clause().code() + "." + upgrade.achievement();
            Standards.grantOrMissing(matter, upgrade.asCollege(), key);
        }
    }
}
