package org.baigong.domain.competitions.rules.municipal;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.facts.CompetitionHosting;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Standards;

/** DG-11.2: the host of a municipal class-II contest is paid per event. */
public final class HostOfMunicipalClassIIContest extends FactRule<CompetitionHosting> {

    public HostOfMunicipalClassIIContest(Instrument instrument) {
        super(
                instrument.clause("DG-11.2"),
                CompetitionHosting.class,
                Text.of("承办市级二类竞赛，每个项目补助多少？", "What does hosting a municipal class-II contest earn per event?"));
    }

    @Override
    protected void judge(CompetitionHosting hosting, Matter matter) {
        if (hosting.is(ContestCategory.MUNICIPAL, ContestClass.II)) {
            Standards.grantPerEvent(matter, hosting.asHost(), hosting.events().size());
        }
    }
}
