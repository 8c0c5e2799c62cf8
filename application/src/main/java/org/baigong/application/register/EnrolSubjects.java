package org.baigong.application.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.baigong.application.access.Actor;
import org.baigong.application.common.Trail;
import org.baigong.domain.competitions.Organisation;
import org.baigong.domain.competitions.Participant;

/** The office enrols persons and organisations 人员与单位登记, or finds them by their identity. */
@ApplicationScoped
@Transactional
public class EnrolSubjects {
    @Inject
    Registry registry;

    @Inject
    Trail trail;

    public Enrolled enrol(Actor actor, Participant person) {
        return noted(actor, "person", registry.enrol(person));
    }

    public Enrolled enrol(Actor actor, Organisation organisation) {
        return noted(actor, "organisation", registry.enrol(organisation));
    }

    /** Looking somebody up by a number is noted too: it tells who is known. */
    private Enrolled noted(Actor actor, String what, Enrolled enrolled) {
        trail.record(actor, what + ".enrolled", enrolled.id(), Map.of());
        return enrolled;
    }
}
