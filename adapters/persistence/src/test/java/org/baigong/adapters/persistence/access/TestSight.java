package org.baigong.adapters.persistence.access;

import org.baigong.adapters.persistence.register.TestRegister;

/** The sight of a test, with the keys of its register. */
public final class TestSight {
    private TestSight() {}

    public static Sight sight() {
        Sight sight = new Sight();
        sight.identities = TestRegister.identities();
        return sight;
    }
}
