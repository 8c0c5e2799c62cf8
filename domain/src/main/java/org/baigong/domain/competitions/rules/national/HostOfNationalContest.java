package org.baigong.domain.competitions.rules.national;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.facts.CompetitionHosting;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;

/** DG-12.3: the host of a national contest is paid what the government decides, case by case. */
public final class HostOfNationalContest extends FactRule<CompetitionHosting> {
    private static final Text DECIDED = Text.of("市政府“一事一议”决定{0}元", "decided case by case by the government: {0} yuan");
    private static final Text UNDECIDED = Text.of("市政府尚未就该竞赛作出决定", "the government has not decided on this contest");
    private static final Text APPLY = Text.of("由市人力资源社会保障局向市政府申请", "the bureau applies to the government");

    public HostOfNationalContest(Instrument instrument) {
        super(
                instrument.clause("DG-12.3"),
                CompetitionHosting.class,
                Text.of("承办国家级竞赛支持多少？", "What does hosting a national contest earn?"));
    }

    @Override
    protected void judge(CompetitionHosting hosting, Matter matter) {
        if (hosting.competition() != ContestCategory.NATIONAL) {
            return;
        }
        if (!hosting.hostRegisteredInDongguan()) {
            matter.refuse(
                    hosting.asHost(),
                    ReasonCode.CONDITION_NOT_MET,
                    ProvincialHost.ELSEWHERE,
                    ProvincialHost.REGISTERED);
        } else if (hosting.decidedAmount() == null) {
            matter.needsDecision(hosting.asHost(), ReasonCode.CASE_BY_CASE, UNDECIDED, APPLY);
        } else {
            matter.grant(
                    hosting.asHost(),
                    hosting.decidedAmount(),
                    matter.step(DECIDED.with(hosting.decidedAmount()), hosting.decidedAmount()));
        }
    }
}
