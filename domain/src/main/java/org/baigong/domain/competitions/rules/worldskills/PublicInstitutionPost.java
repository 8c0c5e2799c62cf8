package org.baigong.domain.competitions.rules.worldskills;

import java.util.function.Consumer;
import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.PersonRule;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** DG-13.9: contestants who won one of four titles in a provincial or higher contest may take a post in a public institution. */
public final class PublicInstitutionPost extends PersonRule {
    private static final Text WON = Text.of("在省级以上竞赛中获得“{0}”", "won the title {0} in a provincial or higher contest");

    public PublicInstitutionPost(Instrument instrument) {
        super(
                instrument.clause("DG-13.9"),
                Text.of("哪些竞赛选手可在事业单位入编？", "Which contestants may take a post in a public institution?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        TitlesWonInContests.of(facts).forEach((person, titles) -> {
            Beneficiary athlete = new Beneficiary(Role.ATHLETE, person);
            Matter matter = matter(titles.decisive(), facts, terms, verdicts);
            if (titles.counting().isEmpty()) {
                matter.refuse(
                        athlete, ReasonCode.CONDITION_NOT_MET, TitlesWonInContests.NOT_WON, TitlesWonInContests.WIN);
            } else {
                matter.grant(
                        athlete,
                        "PUBLIC_INSTITUTION_POST",
                        WON.with(titles.decisive().title().title()));
            }
        });
    }
}
