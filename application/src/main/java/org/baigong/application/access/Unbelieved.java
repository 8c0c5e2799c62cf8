package org.baigong.application.access;

import java.security.Principal;

/** Somebody who showed credentials that are not believed: less than somebody who showed none, and told so at the door. */
public enum Unbelieved implements Principal {
    /** Malformed, expired, revoked, or meant for others. */
    INVALID,
    /** What it takes to check them is out of reach. */
    UNCHECKED;

    @Override
    public String getName() {
        return name();
    }
}
