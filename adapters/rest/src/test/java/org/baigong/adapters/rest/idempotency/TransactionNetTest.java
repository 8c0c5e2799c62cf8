package org.baigong.adapters.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionNetTest {
    private final Transactions transactions = mock();
    private final HttpServletRequest request = mock();
    private final HttpServletResponse response = mock();
    private final TransactionNet net = new TransactionNet();

    @BeforeEach
    void open() {
        net.transactions = transactions;
    }

    @Test
    void what_nobody_ended_is_undone_even_after_a_failure() {
        when(request.getAttribute(IdempotencyFilter.RUNNING)).thenReturn(new Object());
        FilterChain failing = (asked, answer) -> {
            throw new ServletException("mapper failed");
        };
        assertThatThrownBy(() -> net.doFilter(request, response, failing)).hasMessage("mapper failed");
        verify(transactions).rollback();
        verify(request).removeAttribute(IdempotencyFilter.RUNNING);
    }

    @Test
    void a_request_that_ended_its_transaction_costs_nothing() throws IOException, ServletException {
        net.doFilter(request, response, (asked, answer) -> {});
        verifyNoInteractions(transactions);
    }
}
