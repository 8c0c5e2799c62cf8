package org.baigong.adapters.files;

import org.baigong.domain.common.Fault;

/** Ends the reading of a file that is no use as a whole; never leaves this package. */
final class RefusedFile extends Exception {
    private final transient Fault fault;

    RefusedFile(Fault fault) {
        super(fault.code(), null, false, false);
        this.fault = fault;
    }

    RefusedFile(String code, String zh, String en, Object... arguments) {
        this(Fault.of(code, zh, en, arguments));
    }

    Fault fault() {
        return fault;
    }
}
