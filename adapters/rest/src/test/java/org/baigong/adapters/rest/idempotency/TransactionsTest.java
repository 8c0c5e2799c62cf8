package org.baigong.adapters.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class TransactionsTest {
    private final TransactionManager manager = mock();
    private final Transactions transactions = new Transactions();

    @BeforeEach
    void open() {
        transactions.transaction = manager;
    }

    /** The time set stays with the thread until it is set again. */
    @Test
    void a_thread_goes_back_with_the_usual_time() throws Exception {
        transactions.begin();
        transactions.commit();
        InOrder order = inOrder(manager);
        order.verify(manager).setTransactionTimeout(600);
        order.verify(manager).begin();
        order.verify(manager).commit();
        order.verify(manager).setTransactionTimeout(0);
    }

    @Test
    void also_when_it_could_not_be_committed() throws Exception {
        doThrow(new RollbackException("undone")).when(manager).commit();
        assertThatThrownBy(transactions::commit).hasRootCauseInstanceOf(RollbackException.class);
        verify(manager).setTransactionTimeout(0);
    }

    @Test
    void what_is_marked_is_rolled_back_and_what_is_over_is_not() throws Exception {
        when(manager.getStatus()).thenReturn(Status.STATUS_MARKED_ROLLBACK);
        assertThat(transactions.isSound()).isFalse();
        transactions.rollback();
        verify(manager).rollback();
        when(manager.getStatus()).thenReturn(Status.STATUS_NO_TRANSACTION);
        transactions.rollback();
        verify(manager).rollback();
        verify(manager, never()).commit();
    }
}
