package org.baigong.adapters.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/**
 * Lets an {@link Error} (no memory, a class that cannot be loaded) undo the transaction. The server commits on whatever is
 * not an exception, so that half of a certification would stay.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.APPLICATION)
public class AbortOnError {

    /** Runs within the transaction, next to the method. */
    @AroundInvoke
    public Object abort(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Error fatal) {
            throw new IllegalStateException("the transaction ended in an error: " + fatal, fatal);
        }
    }
}
