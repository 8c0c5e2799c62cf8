package org.baigong.domain.competitions.rules.municipal;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.facts.CompetitionHosting;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;

/** DG-11.3: the host of the Dongguan selection for a provincial or higher contest is paid per event, under one category only. */
public final class HostOfSelectionContest extends FactRule<CompetitionHosting> {
    private static final Text TOO_LOW =
            Text.of("只补助省级以上竞赛的东莞市选拔赛", "only selections for provincial or higher contests are subsidised");
    private static final Text ONE_CATEGORY =
            Text.of("一个项目只按一个类别补助，已登记为市级竞赛", "one category per event: it is registered as a municipal contest");
    private static final Text REGISTER = Text.of("登记为选拔赛", "register it as a selection");

    public HostOfSelectionContest(Instrument instrument) {
        super(
                instrument.clause("DG-11.3"),
                CompetitionHosting.class,
                Text.of("承办省级以上竞赛东莞市选拔赛，每个项目补助多少？", "What does hosting a Dongguan selection earn per event?"));
    }

    @Override
    protected void judge(CompetitionHosting hosting, Matter matter) {
        if (hosting.competition() == ContestCategory.MUNICIPAL && hosting.selectionFor() != null) {
            matter.refuse(hosting.asHost(), ReasonCode.ONE_CATEGORY_PER_EVENT, ONE_CATEGORY, REGISTER);
        } else if (hosting.competition() != ContestCategory.SELECTION) {
            return;
        } else if (hosting.selectionFor().isProvincialOrHigher()) {
            Standards.grantPerEvent(matter, hosting.asHost(), hosting.events().size());
        } else {
            matter.notCovered(hosting.asHost(), TOO_LOW);
        }
    }
}
