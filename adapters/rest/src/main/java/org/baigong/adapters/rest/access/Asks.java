package org.baigong.adapters.rest.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.baigong.application.access.Operation;

/** Which operation a resource method is the door to. A method without one is open to nobody. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {
    Operation value();
}
