package org.baigong.application.register;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.baigong.application.access.Scope;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.common.Subject;
import org.baigong.domain.competitions.Organisation;
import org.baigong.domain.competitions.Participant;

/** Finds persons and organisations, and enrols them. Somebody known under another name keeps the first one. */
public interface Registry {
    /** Who has this identity number, if known. */
    Optional<Enrolled> known(IdentityNumber identity);

    /** Who has this identity number, enrolled if need be. */
    Enrolled enrol(Participant person);

    /** What has this credit code, enrolled if need be. */
    Enrolled enrol(Organisation organisation);

    Optional<Enrolled> person(Scope scope, String id);

    Optional<Enrolled> organisation(Scope scope, String id);

    /** Those of them that should stand in the register and do not; a place needs no entry. */
    Set<Subject> unknown(Collection<Subject> subjects);
}
