package org.baigong.adapters.rest.access;

import jakarta.enterprise.context.RequestScoped;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Operation;
import org.baigong.application.access.Scope;

/** Who makes the request, and whose data that opens. The gate fills it in before any resource is reached. */
@RequestScoped
public class Caller {
    private Actor actor = Actor.ANYBODY;
    private Scope scope = Scope.NOTHING;

    void enters(Actor entering, Operation operation) {
        actor = entering;
        scope = entering.scope(operation);
    }

    public Actor actor() {
        return actor;
    }

    /** Whose data the caller sees in the operation asked for. */
    public Scope scope() {
        return scope;
    }
}
