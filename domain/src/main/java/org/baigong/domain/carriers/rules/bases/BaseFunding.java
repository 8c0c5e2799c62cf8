package org.baigong.domain.carriers.rules.bases;

import java.util.List;
import org.baigong.domain.carriers.facts.RecognisedBase;
import org.baigong.domain.common.Text;
import org.baigong.domain.common.facts.Payment;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.OnceRule;
import org.baigong.domain.law.Standards;

/** DG-4.3: a recognised base is funded once, or by switch once a calendar year. */
public final class BaseFunding extends OnceRule<RecognisedBase> {

    public BaseFunding(Instrument instrument) {
        super(
                instrument.clause("DG-4.3"),
                RecognisedBase.class,
                Text.of("校企合作基地给予多少经费？", "What is a recognised base given?"));
    }

    @Override
    protected Object once(RecognisedBase base, Matter matter) {
        return isYearly(matter) ? List.of(base.base(), matter.day().getYear()) : base.base();
    }

    @Override
    protected boolean counts(Payment payment, RecognisedBase base, Matter matter) {
        return !isYearly(matter) || payment.date().getYear() == matter.day().getYear();
    }

    private static boolean isYearly(Matter matter) {
        return matter.terms().reads("DG-4.3.frequency", "YEARLY");
    }

    @Override
    protected void judge(RecognisedBase base, Matter matter, boolean usedUp) {
        if (usedUp) {
            refuseUsedUp(matter, base.asBase());
        } else if (!BaseQuota.hasRoom(base, matter)) {
            BaseQuota.hold(base, matter);
        } else {
            Standards.grantFigure(matter, base.asBase());
        }
    }
}
