package org.baigong.application.common;

import java.util.Map;

/** Who changed what. */
public interface Trail {
    void record(Actor actor, String action, String subject, Map<String, Object> detail);
}
