package org.baigong.domain.competitions.rules.municipal;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.facts.CompetitionHosting;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Standards;

/** DG-11.1: the host of a municipal class-I contest is paid per event; town contests are not covered. */
public final class HostOfMunicipalClassIContest extends FactRule<CompetitionHosting> {
    private static final Text TOWN = Text.of("镇街级竞赛的承办单位不在补助之列", "hosting a town contest is not subsidised");

    public HostOfMunicipalClassIContest(Instrument instrument) {
        super(
                instrument.clause("DG-11.1"),
                CompetitionHosting.class,
                Text.of("承办市级一类竞赛，每个项目补助多少？", "What does hosting a municipal class-I contest earn per event?"));
    }

    @Override
    protected void judge(CompetitionHosting hosting, Matter matter) {
        if (hosting.competition() == ContestCategory.TOWN) {
            matter.notCovered(hosting.asHost(), TOWN);
        } else if (hosting.is(ContestCategory.MUNICIPAL, ContestClass.I)) {
            Standards.grantPerEvent(matter, hosting.asHost(), hosting.events().size());
        }
    }
}
