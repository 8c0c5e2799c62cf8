package org.baigong.domain.carriers.rules.studios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.Yuan;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.common.facts.Studio;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Standards;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** DG-16.3: a studio is subsidised up to a cap, in its lifetime or by switch in a calendar year; technician workstations by switch only. */
public final class StudioSubsidy extends Rule {
    private static final Text WORKSTATION = Text.of("文件所定数额只针对工作室", "the figure of the document is for studios only");

    public StudioSubsidy(Instrument instrument) {
        super(instrument.clause("DG-16.3"), Text.of("工作室补贴多少？", "What is a studio given?"));
    }

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        boolean yearly = terms.reads("DG-16.3.period", "YEARLY");
        Map<Object, Yuan> granted = new HashMap<>();
        for (Studio studio : facts.of(Studio.class)) {
            int year = facts.dateOf(studio).getYear();
            Object period = yearly ? List.of(studio.studio(), year) : studio.studio();
            Yuan used = paid(studio, yearly, year).plus(granted.getOrDefault(period, Yuan.ZERO));
            Consumer<Verdict> remembering = verdict -> {
                if (verdict instanceof Verdict.Granted grant) {
                    granted.merge(period, grant.entitlement().amount(), Yuan::plus);
                }
                verdicts.accept(verdict);
            };
            judge(studio, used, matter(studio, facts, terms, remembering));
        }
    }

    private Yuan paid(Studio studio, boolean yearly, int year) {
        return Yuan.sum(studio.paidUnder(clause().code()).stream()
                .filter(payment -> !yearly || payment.date().getYear() == year)
                .map(Payment::amount)
                .toList());
    }

    private static void judge(Studio studio, Yuan used, Matter matter) {
        if (studio.kind() == Studio.Kind.TECHNICIAN_WORKSTATION
                && !matter.terms().reads("DG-16.3.workstations", "INCLUDED")) {
            matter.notCovered(Studios.of(studio.studio()), WORKSTATION);
        } else {
            Standards.grantApproved(matter, Studios.of(studio.studio()), studio.approved(), used);
        }
    }
}
