package org.baigong.application.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Progress;
import org.baigong.application.common.Table;
import org.baigong.application.common.Trail;
import org.baigong.application.determinations.Determinations;
import org.baigong.application.determinations.DetermineEntitlements;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.NewFact;
import org.baigong.application.facts.Persons;
import org.baigong.domain.common.Attempt;
import org.baigong.domain.common.IdentityNumber;

/** The office certifies titles that persons hold already 称号登记. Recording one again changes nothing. */
@ApplicationScoped
@Transactional
public class RecordHonours {
    @Inject
    Persons persons;

    @Inject
    FactRegister register;

    @Inject
    Determinations determinations;

    @Inject
    DetermineEntitlements determine;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    public Attempt<HonoursRecorded> record(Actor actor, Table table) {
        return HonourSheet.read(table).map(read -> record(actor, read));
    }

    private HonoursRecorded record(Actor actor, List<HonourRecord> read) {
        determinations.queue();
        Map<IdentityNumber, String> ids =
                persons.enrol(read.stream().map(HonourRecord::person).toList());
        Changed changed = register.add(
                actor,
                read.stream()
                        .map(honour ->
                                new NewFact(honour.of(ids.get(honour.person().identity())), null))
                        .toList());
        int determined = determine.after(actor, changed, Progress.UNHEARD).made();
        Map<String, Object> counts = Map.of("honours", read.size(), "determined", determined);
        trail.record(actor, "honours.recorded", "honours", counts);
        outbox.put(new Event("org.baigong.honours.recorded", "honours", null, counts));
        return new HonoursRecorded(read.size(), determined);
    }

    /** How many titles were stated, and how many determinations followed. */
    public record HonoursRecorded(int honours, int determined) {}
}
