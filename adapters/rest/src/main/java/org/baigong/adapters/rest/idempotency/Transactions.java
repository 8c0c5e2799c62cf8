package org.baigong.adapters.rest.idempotency;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/** The transaction of this thread, for a request as a whole: what the use cases do joins it. */
@ApplicationScoped
public class Transactions {
    /** Longer than the largest import takes. */
    private static final int TIMEOUT_SECONDS = 600;

    /** The server's own: it lends no UserTransaction any more to a request in which a use case has thrown. */
    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transaction;

    void begin() {
        try {
            transaction.setTransactionTimeout(TIMEOUT_SECONDS);
            transaction.begin();
        } catch (NotSupportedException | SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Whether what was done so far can be committed. */
    boolean isSound() {
        return status() == Status.STATUS_ACTIVE;
    }

    /** @throws IllegalStateException where it was undone instead, with the reason as its cause */
    void commit() {
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException failed) {
            throw new IllegalStateException(failed);
        } finally {
            forget();
        }
    }

    /** Undoes what there is to undo; afterwards this thread has no transaction, whatever happened. */
    void rollback() {
        try {
            if (status() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException failed) {
            throw new IllegalStateException(failed);
        } finally {
            forget();
        }
    }

    private int status() {
        try {
            return transaction.getStatus();
        } catch (SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The thread goes back to its pool: the next transaction on it has the usual time. */
    private void forget() {
        try {
            transaction.setTransactionTimeout(0);
        } catch (SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
