package org.baigong.deploy;

import java.io.IOException;
import java.util.logging.FileHandler;

/** A file of its own for the line that each request leaves; the JDK finds its settings under the name of this class. */
public final class AccessFile extends FileHandler {

    /** Called by the JDK. */
    public AccessFile() throws IOException {
        super();
    }
}
