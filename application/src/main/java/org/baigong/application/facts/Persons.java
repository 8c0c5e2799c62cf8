package org.baigong.application.facts;

import java.util.Collection;
import java.util.Map;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.competitions.Participant;

/** The register of persons, as far as facts name them. */
public interface Persons {
    /** Ids by identity; who is not known yet is enrolled. */
    Map<IdentityNumber, String> enrol(Collection<Participant> persons);
}
