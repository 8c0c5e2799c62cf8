package org.baigong.domain.competitions.rules.national;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.facts.TeamEntry;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Standards;

/** DG-12.4: a unit that sends a team to a provincial or higher contest is paid per event entered. */
public final class TeamSubsidy extends FactRule<TeamEntry> {
    static final Text TOO_LOW = Text.of("竞赛级别低于省级", "the contest is below provincial level");
    static final Text PROVINCIAL = Text.of("省级以上竞赛", "a provincial or higher contest");

    public TeamSubsidy(Instrument instrument) {
        super(
                instrument.clause("DG-12.4"),
                TeamEntry.class,
                Text.of(
                        "组队参加省级以上竞赛，每个参赛项目补贴多少？",
                        "What does entering a team in a provincial or higher contest earn per event?"));
    }

    @Override
    protected void judge(TeamEntry entry, Matter matter) {
        Beneficiary unit = new Beneficiary(Role.TEAM_UNIT, entry.unit());
        if (entry.competition().isProvincialOrHigher()) {
            String special = clause().code() + "." + entry.competition().name();
            Standards.grantFromScale(
                    matter, unit, special, entry.proposed(), entry.events().size());
        } else {
            matter.refuse(unit, ReasonCode.CONDITION_NOT_MET, TOO_LOW, PROVINCIAL);
        }
    }
}
