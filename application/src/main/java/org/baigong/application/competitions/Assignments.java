package org.baigong.application.competitions;

import java.util.Optional;
import java.util.Set;
import org.baigong.application.access.Scope;

/** Which experts see which competitions. */
public interface Assignments {
    /** @return false where it was so before */
    boolean assign(String competition, String expert);

    /** @return false where it was so before */
    boolean dismiss(String competition, String expert);

    /** The ids of the experts, in their order; empty where there is no such competition in the scope. */
    Optional<Set<String>> of(Scope scope, String competition);
}
