package org.baigong.application.talents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Scope;
import org.baigong.application.common.Page;
import org.baigong.application.common.PageRequest;
import org.baigong.application.facts.Changed;
import org.baigong.application.facts.FactQuery;
import org.baigong.application.facts.FactRegister;
import org.baigong.application.facts.StoredFact;
import org.baigong.domain.talent.facts.HomePurchase;
import org.baigong.domain.talent.facts.HomeRental;
import org.baigong.domain.talent.facts.LeadingTalent;
import org.baigong.domain.talent.facts.TalentIntroduction;

/** What the register of facts says about the titles held. Asked within the queue of determinations, where nothing moves. */
@ApplicationScoped
public class TitleFacts {
    @Inject
    FactRegister register;

    /**
     * The titles held.
     *
     * @param held by how many persons
     * @param next the lowest number that none of them has: a number that a revocation sets free is given again
     */
    record Standing(int held, int next) {}

    Standing standing() {
        Set<String> persons = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        FactQuery titles = new FactQuery("leading-talent", null, null, null, null);
        String cursor = null;
        do {
            Page<StoredFact> page = register.list(Scope.CITY, titles, new PageRequest(cursor, PageRequest.MAX_LIMIT));
            page.items().forEach(stored -> {
                LeadingTalent title = (LeadingTalent) stored.fact();
                persons.add(title.person());
                numbers.add(title.ordinal());
            });
            cursor = page.next();
        } while (cursor != null);
        int next = 1;
        while (numbers.contains(next)) {
            next++;
        }
        return new Standing(persons.size(), next);
    }

    /**
     * Ends what was recorded for the package of an earlier title, which a new title would otherwise revive. What was recorded by
     * hand stays.
     */
    Changed withdrawEarlierPackage(Actor actor, String person) {
        Changed changed = Changed.nothing();
        for (StoredFact stored : List.copyOf(register.naming(Set.of(person)))) {
            if (stored.isKeptElsewhere() && isOfPackage(stored)) {
                changed.add(register.withdraw(actor, stored.fact().id(), "原称号已撤销，重新授予"));
            }
        }
        return changed;
    }

    private static boolean isOfPackage(StoredFact stored) {
        return stored.fact() instanceof HomeRental
                || stored.fact() instanceof HomePurchase
                || stored.fact() instanceof TalentIntroduction;
    }
}
