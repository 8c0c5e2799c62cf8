package org.baigong.adapters.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.baigong.adapters.rest.Requests;
import org.baigong.adapters.rest.json.Json;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.application.access.Actor;
import org.baigong.application.common.IdempotentAnswers;
import org.baigong.application.common.IdempotentAnswers.Kept;
import org.baigong.application.common.IdempotentAnswers.Key;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;

class IdempotencyFilterTest {
    private static final Actor CLERK = Actor.of("clerk-1");
    private static final Key KEY = new Key("clerk-1", "k-1");

    private final IdempotentAnswers answers = mock();
    private final Transactions transactions = mock();
    private final ResourceInfo resource = mock();
    private final IdempotencyFilter filter = new IdempotencyFilter();

    @BeforeEach
    void open() throws NoSuchMethodException {
        filter.answers = answers;
        filter.transactions = transactions;
        filter.resource = resource;
        method("kept");
        when(answers.claim(any())).thenReturn(true);
        when(transactions.isSound()).thenReturn(true);
    }

    private void method(String name) throws NoSuchMethodException {
        when(resource.getResourceMethod()).thenReturn(Methods.class.getDeclaredMethod(name));
    }

    @SuppressWarnings("unused")
    private static final class Methods {
        void kept() {}

        @Unkept
        void unkept() {}
    }

    private static ContainerRequest request(String method, String path, String body) {
        ContainerRequest request = Requests.with(Requests.request(method, path, CLERK), body);
        request.header("Idempotency-Key", "\"k-1\"");
        request.header("Content-Type", "application/json");
        return request;
    }

    private static ContainerRequest post() {
        return request("POST", "competitions?x=1", "{}");
    }

    private Kept keptOf(ContainerRequest request) {
        filter.filter(request);
        filter.filter(request, Requests.answer(request, Response.ok("done").build()));
        ArgumentCaptor<Kept> kept = ArgumentCaptor.captor();
        verify(answers).keep(eq(KEY), kept.capture());
        org.mockito.Mockito.clearInvocations(answers, transactions);
        return kept.getValue();
    }

    private static String type(Object entity) {
        return entity instanceof Problem problem
                ? problem.type()
                : Json.MAPPER.readTree((byte[]) entity).get("type").asString();
    }

    @Test
    void the_answer_is_kept_and_committed_with_its_effect() {
        ContainerRequest request = post();
        filter.filter(request);
        assertThat(request.getAbortResponse()).isNull();
        ContainerResponse answer = Requests.answer(
                request,
                Response.created(URI.create("http://localhost/c/1"))
                        .type("application/json")
                        .header("RateLimit", "moment")
                        .entity("{}".getBytes(StandardCharsets.UTF_8))
                        .build());
        filter.filter(request, answer);

        InOrder order = inOrder(transactions, answers);
        order.verify(transactions).begin();
        order.verify(answers).claim(KEY);
        order.verify(answers).find(KEY);
        ArgumentCaptor<Kept> kept = ArgumentCaptor.captor();
        order.verify(answers).keep(eq(KEY), kept.capture());
        order.verify(transactions).commit();
        verify(transactions, never()).rollback();
        assertThat(kept.getValue().status()).isEqualTo(201);
        assertThat(kept.getValue().headers())
                .isEqualTo(Map.of("Content-Type", "application/json", "Location", "http://localhost/c/1"));
        assertThat(kept.getValue().body()).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
        assertThat(request.getProperty(IdempotencyFilter.RUNNING)).isNull();
    }

    @Test
    void the_resource_still_finds_the_body() {
        ContainerRequest request = post();
        filter.filter(request);
        assertThat(request.getEntityStream()).hasContent("{}");
    }

    @Test
    void the_same_request_has_the_same_answer() {
        Kept kept = keptOf(post());
        when(answers.find(KEY)).thenReturn(Optional.of(kept));
        ContainerRequest again = post();
        filter.filter(again);
        Response answer = again.getAbortResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntity()).isEqualTo("done".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getHeaderString("Idempotency-Replayed")).isEqualTo("true");
        verify(transactions).rollback();
        filter.filter(again, Requests.answer(again, answer));
        verify(answers, never()).keep(any(), any());
        verify(transactions, never()).commit();
    }

    @Test
    void any_other_request_is_refused() {
        Kept kept = keptOf(post());
        when(answers.find(KEY)).thenReturn(Optional.of(kept));
        ContainerRequest otherType = post();
        otherType.getHeaders().putSingle("Content-Type", "text/csv");
        for (ContainerRequest other : new ContainerRequest[] {
            request("PUT", "competitions?x=1", "{}"),
            request("POST", "competition?x=1", "{}"),
            request("POST", "competitions?x=2", "{}"),
            request("POST", "competitions", "{}"),
            request("POST", "competitions?x=1", "{ }"),
            request("POST", "competitions?x=1", ""),
            otherType
        }) {
            filter.filter(other);
            assertThat(other.getAbortResponse().getStatus()).isEqualTo(422);
            assertThat(type(other.getAbortResponse().getEntity())).isEqualTo("/problems/idempotency-key-reused");
        }
    }

    @Test
    void one_that_is_at_work_is_not_waited_for() {
        when(answers.claim(KEY)).thenReturn(false);
        ContainerRequest request = post();
        filter.filter(request);
        assertThat(request.getAbortResponse().getStatus()).isEqualTo(409);
        assertThat(request.getAbortResponse().getHeaderString("Retry-After")).isEqualTo("1");
        assertThat(type(request.getAbortResponse().getEntity())).isEqualTo("/problems/request-in-progress");
        verify(transactions).rollback();
        verify(answers, never()).find(any());
    }

    @Test
    void what_failed_inside_is_undone_and_not_kept() {
        ContainerRequest request = post();
        filter.filter(request);
        filter.filter(request, Requests.answer(request, Response.serverError().build()));
        verify(transactions).rollback();
        verify(answers, never()).keep(any(), any());
        verify(transactions, never()).commit();
    }

    @Test
    void a_refusal_of_the_operation_is_kept() {
        ContainerRequest request = post();
        filter.filter(request);
        filter.filter(request, Requests.answer(request, Response.status(404).build()));
        verify(answers).keep(eq(KEY), any());
        verify(transactions).commit();
    }

    /** A use case that threw has marked the transaction; what its exception became is the answer. */
    @Test
    void a_conflict_that_undoes_the_transaction_is_told_and_not_kept() {
        ContainerRequest request = post();
        filter.filter(request);
        when(transactions.isSound()).thenReturn(false);
        ContainerResponse answer =
                Requests.answer(request, Response.status(409).entity("conflict").build());
        filter.filter(request, answer);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getEntity()).isEqualTo("conflict");
        verify(transactions).rollback();
        verify(answers, never()).keep(any(), any());
    }

    @Test
    void no_success_is_told_of_what_will_be_undone() {
        ContainerRequest request = post();
        filter.filter(request);
        when(transactions.isSound()).thenReturn(false);
        ContainerResponse answer = Requests.answer(request, Response.ok("done").build());
        filter.filter(request, answer);
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(type(answer.getEntity())).isEqualTo("/problems/internal-error");
        verify(transactions).rollback();
        verify(transactions, never()).commit();
    }

    @Test
    void a_commit_that_fails_is_no_success() {
        doThrow(new IllegalStateException(new SQLException("duplicate", "23505")))
                .when(transactions)
                .commit();
        ContainerRequest request = post();
        filter.filter(request);
        ContainerResponse answer = Requests.answer(
                request,
                Response.created(URI.create("http://localhost/c/1"))
                        .entity("done")
                        .build());
        filter.filter(request, answer);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(type(answer.getEntity())).isEqualTo("/problems/concurrent-change");
        assertThat(answer.getHeaderString("Location")).isNull();
        assertThat(answer.getHeaderString("Content-Language")).isEqualTo("zh-CN");
        verify(transactions).rollback();
    }

    @Test
    void a_database_that_fails_at_once_leaves_no_transaction() {
        when(answers.claim(KEY)).thenThrow(new IllegalStateException("down"));
        ContainerRequest request = post();
        assertThatThrownBy(() -> filter.filter(request)).hasMessage("down");
        verify(transactions).rollback();
        assertThat(request.getProperty(IdempotencyFilter.RUNNING)).isNull();
    }

    @Test
    void nothing_begins_where_nothing_can_change() throws Exception {
        filter.filter(request("GET", "competitions", ""));
        ContainerRequest without = Requests.request("POST", "competitions", CLERK);
        filter.filter(without);
        method("unkept");
        filter.filter(post());
        verifyNoInteractions(transactions, answers);
    }

    @Test
    void a_malformed_key_is_refused_before_anything_begins() {
        ContainerRequest request = post();
        request.header("Idempotency-Key", "\"another\"");
        assertThatThrownBy(() -> filter.filter(request)).hasMessage("/problems/malformed-idempotency-key");
        verifyNoInteractions(transactions, answers);
    }

    @Test
    void who_has_not_said_who_it_is_is_anybody() {
        ContainerRequest request = Requests.with(Requests.request("POST", "x"), "");
        request.header("Idempotency-Key", "k-1");
        filter.filter(request);
        verify(answers).claim(new Key("anybody", "k-1"));
    }
}
