package org.baigong.adapters.persistence.register;

import org.baigong.adapters.persistence.TestDatabase;

/** A register on a test database, with keys. */
public final class TestRegister {
    private TestRegister() {}

    public static Register on(TestDatabase database) {
        Register register = new Register();
        register.database = database.database();
        register.identities = identities();
        return register;
    }

    public static Identities identities() {
        Identities identities = new Identities();
        identities.readKeys(TestDatabase.keys());
        return identities;
    }
}
