package org.baigong.application.common;

import java.util.Map;
import org.baigong.application.access.Actor;

/** Who changed what. */
public interface Trail {
    void record(Actor actor, String action, String subject, Map<String, Object> detail);
}
