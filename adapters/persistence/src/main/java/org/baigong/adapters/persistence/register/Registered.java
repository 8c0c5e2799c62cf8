package org.baigong.adapters.persistence.register;

import java.util.function.UnaryOperator;
import org.baigong.domain.common.CreditCode;
import org.baigong.domain.common.IdentityNumber;

/** What the register holds, each kind in a table of its own. */
public enum Registered {
    PERSON("person", identity -> new IdentityNumber(identity).masked()),
    ORGANISATION("organisation", code -> new CreditCode(code).masked());

    private final String table;
    private final UnaryOperator<String> mask;

    Registered(String table, UnaryOperator<String> mask) {
        this.table = table;
        this.mask = mask;
    }

    public String table() {
        return table;
    }

    /** What a cipher text in this table is bound to. */
    public String column() {
        return table + ".identity_cipher";
    }

    String masked(String identity) {
        return mask.apply(identity);
    }
}
