package org.baigong.domain.carriers.rules.studios;

import org.baigong.domain.law.Beneficiary;
import org.baigong.domain.law.Role;

/** Studios as beneficiaries: they stand in no register and are known by their names. */
final class Studios {
    private Studios() {}

    static Beneficiary of(String studio) {
        return new Beneficiary(Role.STUDIO, studio);
    }
}
