package org.baigong.adapters.persistence.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;

/**
 * Whether the keys are those that the register was written with. Others would find nobody, enrol everybody a second time
 * and grant a second time what is granted once.
 */
public final class KeyCheck {
    private KeyCheck() {}

    /** Reads the key file anew: it may have been moved or replaced under a running server. */
    public static boolean fits(DataSource database) {
        Identities keys = new Identities();
        keys.readKeys();
        requireFit(database, keys);
        return true;
    }

    /** @throws IllegalStateException where an identity that is stored cannot be read, or not be found again */
    public static void requireFit(DataSource database, Identities identities) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Registered kind : Registered.values()) {
                try (ResultSet rows = statement.executeQuery(
                        "select identity_cipher, identity_index from " + kind.table() + " limit 1")) {
                    if (rows.next()) {
                        requireFit(identities, kind, rows.getBytes(1), rows.getBytes(2));
                    }
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("cannot look into the register", failed);
        }
    }

    private static void requireFit(Identities identities, Registered kind, byte[] cipher, byte[] index) {
        String identity = identities.decrypt(kind.column(), cipher);
        if (!Arrays.equals(index, identities.indexOf(kind.column(), identity))) {
            throw new IllegalStateException("The index key is not the one that the register was written with.");
        }
    }
}
