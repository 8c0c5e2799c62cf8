package org.baigong.application.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of somebody 个人、单位事实: every fact that names him, her or it, and the facts on which those lean. */
@ApplicationScoped
public class Dossiers {
    private static final Comparator<StoredFact> BY_DAY = Comparator.comparing(
                    (StoredFact stored) -> stored.fact().date())
            .thenComparing(stored -> stored.fact().id());

    @Inject
    FactRegister register;

    /** Without a server. */
    public static Dossiers over(FactRegister register) {
        Dossiers dossiers = new Dossiers();
        dossiers.register = register;
        return dossiers;
    }

    /** By day, then by name. */
    public List<StoredFact> of(Collection<String> subjects) {
        List<StoredFact> known = new ArrayList<>(register.naming(subjects));
        Set<String> others = new HashSet<>();
        known.forEach(stored -> others.addAll(stored.fact().leansOn()));
        others.removeAll(subjects);
        if (!others.isEmpty()) {
            Set<Long> have = new HashSet<>();
            known.forEach(stored -> have.add(stored.id()));
            register.naming(others).stream()
                    .filter(other -> have.add(other.id()))
                    .forEach(known::add);
        }
        known.sort(BY_DAY);
        return known;
    }
}
