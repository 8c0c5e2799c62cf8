package org.baigong.adapters.identity.tokens;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Role;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.TownCode;

/**
 * Reads the actor out of the claims: {@code sub}, {@code groups} as MicroProfile JWT has them (codes of roles; an issuer
 * may know others, which say nothing here), {@code organisations} and {@code towns}.
 */
final class ActorClaims {
    private static final int LONGEST_ID = 200;
    private static final Set<String> NOBODYS = Set.of(Actor.ANYBODY.id(), "system");

    private final Set<String> secondFactors;

    ActorClaims(Set<String> secondFactors) {
        this.secondFactors = secondFactors;
    }

    Actor actor(JWTClaimsSet claims) throws InvalidToken {
        try {
            return new Actor(
                    id(claims.getSubject()),
                    roles(claims),
                    codes(claims, "organisations", CreditCode::new),
                    codes(claims, "towns", TownCode::new));
        } catch (ParseException | IllegalArgumentException | NullPointerException wrong) {
            throw new InvalidToken("malformed claims");
        }
    }

    private static String id(String subject) throws InvalidToken {
        if (subject.isBlank()
                || subject.length() > LONGEST_ID
                || NOBODYS.contains(subject)
                || subject.indexOf(0) >= 0) {
            throw new InvalidToken("sub");
        }
        return subject;
    }

    /** A role that takes a second factor is there only where one was checked. */
    private Set<Role> roles(JWTClaimsSet claims) throws ParseException {
        boolean second = !Collections.disjoint(list(claims, "amr"), secondFactors);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : list(claims, "groups")) {
            Role.of(code).filter(role -> second || !role.needsSecondFactor()).ifPresent(roles::add);
        }
        return roles;
    }

    private static <T> Set<T> codes(JWTClaimsSet claims, String name, Function<String, T> code) throws ParseException {
        Set<T> codes = new HashSet<>();
        list(claims, name).forEach(text -> codes.add(code.apply(text)));
        return codes;
    }

    private static List<String> list(JWTClaimsSet claims, String name) throws ParseException {
        List<String> list = claims.getStringListClaim(name);
        return list == null ? new ArrayList<>() : list;
    }
}
