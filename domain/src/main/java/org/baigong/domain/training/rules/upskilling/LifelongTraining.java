package org.baigong.domain.training.rules.upskilling;

import org.baigong.domain.common.Text;
import org.baigong.domain.law.FactRule;
import org.baigong.domain.law.Instrument;
import org.baigong.domain.law.Matter;
import org.baigong.domain.training.facts.TrainingEnrolment;

/** DG-7.1: every worker may take part in vocational training throughout life. */
public final class LifelongTraining extends FactRule<TrainingEnrolment> {
    private static final Text EVERYBODY = Text.of("面向全体劳动者", "open to every worker");

    public LifelongTraining(Instrument instrument) {
        super(
                instrument.clause("DG-7.1"),
                TrainingEnrolment.class,
                Text.of("可参加终身职业技能培训吗？", "May the person take part in lifelong training?"));
    }

    @Override
    protected void judge(TrainingEnrolment enrolment, Matter matter) {
        matter.grant(enrolment.asPerson(), "LIFELONG_TRAINING", EVERYBODY);
    }
}
