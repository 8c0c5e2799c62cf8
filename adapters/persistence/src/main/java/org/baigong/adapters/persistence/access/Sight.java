package org.baigong.adapters.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.baigong.adapters.persistence.Condition;
import org.baigong.adapters.persistence.register.Identities;
import org.baigong.adapters.persistence.register.Registered;
import org.baigong.application.access.Scope;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;

/**
 * What an actor sees, as a condition in SQL. This is the one place where a scope meets the tables: whatever is read, listed,
 * counted, added up, searched, exported or told of goes through here.
 */
@ApplicationScoped
public class Sight {
    @Inject
    Identities identities;

    /** Of rows that belong to the competition whose number stands in this column: its hosts', its town's, its experts'. */
    public Condition ofCompetition(Scope scope, String column) {
        if (scope.wholeCity()) {
            return Condition.ALWAYS;
        }
        Condition seen = Condition.NEVER;
        if (!scope.organisations().isEmpty()) {
            seen = seen.or(organisations(scope.organisations(), "s.host"));
        }
        if (!scope.towns().isEmpty()) {
            seen = seen.or(towns(scope.towns(), "s.town"));
        }
        if (scope.expert() != null) {
            seen = seen.or(
                    Condition.of("s.number in (select competition from assignment where expert = ?)", scope.expert()));
        }
        return among(seen, column);
    }

    /** Of determinations: an organisation sees what it is granted or refused itself, a town what its competitions earned. */
    public Condition ofDetermination(Scope scope, String alias) {
        if (scope.wholeCity()) {
            return Condition.ALWAYS;
        }
        Condition seen = Condition.NEVER;
        if (!scope.organisations().isEmpty()) {
            seen = seen.or(organisations(scope.organisations(), alias + ".organisation"));
        }
        if (!scope.towns().isEmpty()) {
            seen = seen.or(among(towns(scope.towns(), "s.town"), alias + ".competition"));
        }
        return seen;
    }

    /** Of organisations: each sees itself. */
    public Condition ofOrganisation(Scope scope, String column) {
        if (scope.wholeCity()) {
            return Condition.ALWAYS;
        }
        return scope.organisations().isEmpty() ? Condition.NEVER : organisations(scope.organisations(), column);
    }

    /** Of certified facts: an organisation sees those that name it, a town those of its competitions. */
    public Condition ofFact(Scope scope, String alias) {
        if (scope.wholeCity()) {
            return Condition.ALWAYS;
        }
        Condition seen = Condition.NEVER;
        if (!scope.organisations().isEmpty()) {
            Condition own = organisations(scope.organisations(), "o.id");
            seen = seen.or(new Condition(
                    alias
                            + ".id in (select s.fact from fact_subject s join organisation o on o.id::text = s.subject where "
                            + own.sql() + ")",
                    own.values()));
        }
        if (!scope.towns().isEmpty()) {
            seen = seen.or(among(towns(scope.towns(), "s.town"), alias + ".competition"));
        }
        return seen;
    }

    /** Of applications for the title of leading talent: a unit sees those in which it nominates, an expert those to review. */
    public Condition ofCandidacy(Scope scope, String alias) {
        if (scope.wholeCity()) {
            return Condition.ALWAYS;
        }
        Condition seen = Condition.NEVER;
        if (!scope.organisations().isEmpty()) {
            seen = seen.or(organisations(scope.organisations(), alias + ".unit"));
        }
        if (scope.expert() != null) {
            seen = seen.or(Condition.of(
                    alias + ".id in (select candidacy from candidacy_review where expert = ?)", scope.expert()));
        }
        return seen;
    }

    /** Of what each town has of its own: the code of the town stands in this column, or nothing where it is the city's. */
    public Condition ofTown(Scope scope, String column) {
        if (scope.wholeCity()) {
            return Condition.ALWAYS;
        }
        return scope.towns().isEmpty() ? Condition.NEVER : towns(scope.towns(), column);
    }

    /** Of what concerns everybody alike and is the business of those who see the whole city. */
    public Condition ofCity(Scope scope) {
        return scope.wholeCity() ? Condition.ALWAYS : Condition.NEVER;
    }

    private Condition organisations(Set<CreditCode> codes, String column) {
        byte[][] indexes = codes.stream()
                .map(code -> identities.indexOf(Registered.ORGANISATION.column(), code.value()))
                .toArray(byte[][]::new);
        return Condition.of(
                column + " in (select id from organisation where identity_index = any (?))", (Object) indexes);
    }

    private static Condition towns(Set<TownCode> towns, String column) {
        return Condition.of(column + " = any (?)", (Object)
                towns.stream().map(TownCode::value).toArray(String[]::new));
    }

    private static Condition among(Condition seen, String column) {
        return new Condition(
                column + " in (select s.number from competition s where " + seen.sql() + ")", seen.values());
    }
}
