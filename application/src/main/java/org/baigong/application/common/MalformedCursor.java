package org.baigong.application.common;

/** A cursor that the list has not given. */
public class MalformedCursor extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public MalformedCursor() {
        super("the cursor is not one that this list has given");
    }
}
