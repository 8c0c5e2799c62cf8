package org.baigong.domain.carriers.rules.bases;

import java.util.function.Consumer;
import org.baigong.domain.carriers.facts.RecognisedBase;
import org.baigong.domain.common.Fact;
import org.baigong.domain.common.Subject;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Progress;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Facts;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Outcome;
import org.baigong.domain.law.Role;
import org.baigong.domain.law.Rule;
import org.baigong.domain.law.Terms;
import org.baigong.domain.law.Verdict;

/** DG-4.2: a number of high-level bases is to be recognised: whether a base is among them, and whether the number is reached. */
public final class RecognisedBases extends Rule {
    private static final Text ROOM = Text.of("在{0}个的名额之内", "within the {0} planned");
    private static final Text REACHED = Text.of("{0}个", "{0} bases");
    private static final Text TARGET = Text.of("{0}个以上", "at least {0} bases");

    public RecognisedBases(Instrument instrument) {
        super(
                instrument.clause("DG-4.2"),
                Text.of("基地是否在名额之内，目标是否达到？", "Is the base within the number planned, and is that number reached?"));
    }

    private static final Beneficiary CITY = new Beneficiary(Role.CITY, Subject.CITY.id());

    @Override
    protected void judge(Facts facts, Terms terms, Consumer<Verdict> verdicts) {
        for (Fact fact : facts.ofAny(RecognisedBase.class, Progress.class)) {
            Matter matter = matter(fact, facts, terms, verdicts);
            if (fact instanceof RecognisedBase base && base.ordinal() != null) {
                judge(base, matter);
            } else if (fact instanceof Progress progress && progress.indicator().equals(clause().code())) {
                measure(progress.value(), matter);
            }
        }
    }

    private void judge(RecognisedBase base, Matter matter) {
        if (BaseQuota.hasRoom(base, matter)) {
            matter.grant(base.asBase(), "WITHIN_QUOTA", ROOM.with(clause().quota()));
        } else {
            BaseQuota.hold(base, matter);
        }
    }

    private void measure(long bases, Matter matter) {
        Outcome reached = clause().indicators().get(0).reached(bases);
        matter.measure(CITY, reached, REACHED.with(bases), TARGET.with(clause().quota()));
    }
}
