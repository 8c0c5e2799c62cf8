package org.baigong.application.competitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Event;
import org.baigong.application.common.Outbox;
import org.baigong.application.common.Table;
import org.baigong.application.common.Trail;
import org.baigong.domain.common.Attempt;

/** The office certifies titles that persons hold already 称号登记. Recording one again changes nothing. */
@ApplicationScoped
@Transactional
public class RecordHonours {
    @Inject
    Honours honours;

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
        List<String> persons = honours.record(read);
        int determined = determine.forPersons(actor, new HashSet<>(persons)).made();
        Map<String, Object> counts = Map.of("honours", read.size(), "determined", determined);
        trail.record(actor, "honours.recorded", "honours", counts);
        outbox.put(new Event("org.baigong.honours.recorded", "honours", null, counts));
        return new HonoursRecorded(persons.size(), determined);
    }

    /** How many titles were stated, and how many determinations followed. */
    public record HonoursRecorded(int honours, int determined) {}
}
