package org.baigong.domain.competitions.rules.national;

import org.baigong.domain.common.Text;
import org.baigong.domain.competitions.ContestCategory;
import org.baigong.domain.competitions.ContestClass;
import org.baigong.domain.competitions.facts.CompetitionHosting;
import org.baigong.domain.law.Clause;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.ReasonCode;
import org.baigong.domain.law.Standards;

/** What the two clauses on hosts of provincial contests share: paid per event, if registered in Dongguan. */
abstract sealed class ProvincialHost extends FactRule<CompetitionHosting>
        permits HostOfProvincialClassIContest, HostOfProvincialClassIIContest {
    static final Text ELSEWHERE = Text.of("承办单位不在东莞登记", "the host is not registered in Dongguan");
    static final Text REGISTERED = Text.of("承办单位在东莞登记", "a host registered in Dongguan");

    private final ContestClass contestClass;

    ProvincialHost(Clause clause, ContestClass contestClass, Text question) {
        super(clause, CompetitionHosting.class, question);
        this.contestClass = contestClass;
    }

    @Override
    protected final void judge(CompetitionHosting hosting, Matter matter) {
        if (!hosting.is(ContestCategory.PROVINCIAL, contestClass)) {
            return;
        }
        if (hosting.hostRegisteredInDongguan()) {
            Standards.grantPerEvent(matter, hosting.asHost(), hosting.events().size());
        } else {
            matter.refuse(hosting.asHost(), ReasonCode.CONDITION_NOT_MET, ELSEWHERE, REGISTERED);
        }
    }
}
