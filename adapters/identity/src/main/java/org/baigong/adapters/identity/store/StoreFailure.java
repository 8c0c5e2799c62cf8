package org.baigong.adapters.identity.store;

import java.sql.SQLException;

/** The database refused or is out of reach. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFailure(SQLException cause) {
        super(cause);
    }
}
