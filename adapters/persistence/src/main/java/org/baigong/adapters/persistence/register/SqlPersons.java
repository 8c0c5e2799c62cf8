package org.baigong.adapters.persistence.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.baigong.application.facts.Persons;
import org.baigong.domain.common.IdentityNumber;
import org.baigong.domain.competitions.Participant;

/** Persons by their identity numbers. */
@ApplicationScoped
@Transactional
public class SqlPersons implements Persons {
    @Inject
    Register register;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<IdentityNumber, String> enrol(Collection<Participant> persons) {
        Map<IdentityNumber, String> ids = new HashMap<>();
        register.enrolPersons(persons).forEach((identity, id) -> ids.put(identity, id.toString()));
        return ids;
    }
}
