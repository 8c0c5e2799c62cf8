package org.baigong.domain.plans.rules.towns;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.law.Outcome;
import org.baigong.domain.law.Role;
import org.baigong.domain.plans.facts.TownYear;

/** One of the "three ones" 三个一 of a town or park in a year: at least one of something. */
abstract sealed class TownDuty extends FactRule<TownYear> permits PublicityFront, YearlyContest, TrainingBrand {
    private static final Text COUNTED = Text.of("{0}年：{1}", "{0}: {1}");
    private static final Text ONE = Text.of("至少一个", "at least one");

    TownDuty(Instrument instrument, String code, Text question) {
        super(instrument.clause(code), TownYear.class, question);
    }

    abstract int count(TownYear year);

    @Override
    protected final void judge(TownYear year, Matter matter) {
        int count = count(year);
        matter.measure(town(year), count > 0 ? Outcome.MET : Outcome.NOT_MET, COUNTED.with(year.year(), count), ONE);
    }

    static Beneficiary town(TownYear year) {
        return new Beneficiary(Role.TOWN, year.town());
    }
}
