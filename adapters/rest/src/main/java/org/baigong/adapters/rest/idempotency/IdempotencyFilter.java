package org.baigong.adapters.rest.idempotency;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemMapper;
import org.baigong.adapters.rest.problems.ProblemTeller;
import org.baigong.adapters.rest.problems.ProblemType;
import org.baigong.adapters.rest.problems.ServerMapper;
import org.baigong.adapters.rest.requests.Sheets;
import org.baigong.application.access.Actor;
import org.baigong.application.common.IdempotentAnswers;
import org.baigong.application.common.IdempotentAnswers.Kept;
import org.baigong.application.common.IdempotentAnswers.Key;

/**
 * Lets a request with an Idempotency-Key take effect once. One transaction spans the whole request: the use cases join
 * it, and the answer is kept in it, so that there is never an effect without its answer nor an answer without its effect.
 * Committed before the answer leaves. After the checks of who asks and how often, whose refusals are not kept.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER - 500)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
    static final String RUNNING = IdempotencyFilter.class.getName();
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String RETRY_AFTER_SECONDS = "1";

    @Context
    ResourceInfo resource;

    @Inject
    IdempotentAnswers answers;

    @Inject
    Transactions transactions;

    /** A request that is being answered for the first time. */
    private record Running(Key key, byte[] request) {}

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> header = request.getHeaders().get(IdempotencyKey.HEADER);
        if (header == null || header.isEmpty() || !changesSomething(request)) {
            return;
        }
        Key key = new Key(
                Actor.of(request.getSecurityContext().getUserPrincipal()).id(), IdempotencyKey.of(header));
        byte[] fingerprint = Fingerprint.of(request, Sheets.MAX_BODY);
        Optional<Response> known = begin(key, fingerprint);
        if (known.isPresent()) {
            request.abortWith(known.get());
        } else {
            request.setProperty(RUNNING, new Running(key, fingerprint));
        }
    }

    /** Begins the transaction in which the resource shall work, or says with what to answer instead. */
    private Optional<Response> begin(Key key, byte[] fingerprint) {
        boolean begun = false;
        transactions.begin();
        try {
            if (!answers.claim(key)) {
                return Optional.of(ProblemMapper.response(Problem.of(ProblemType.REQUEST_IN_PROGRESS))
                        .header("Retry-After", RETRY_AFTER_SECONDS)
                        .build());
            }
            Optional<Response> known = answers.find(key).map(kept -> Answer.again(kept, fingerprint));
            begun = known.isEmpty();
            return known;
        } finally {
            if (!begun) {
                transactions.rollback();
            }
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(RUNNING) instanceof Running running)) {
            return;
        }
        try {
            end(running, response);
        } catch (RuntimeException failed) {
            transactions.rollback();
            Answer.replace(response, ServerMapper.answer(failed).build());
            ProblemTeller.tell(request, response);
        }
        request.removeProperty(RUNNING);
    }

    private void end(Running running, ContainerResponseContext response) {
        if (response.getStatus() >= 500 || !transactions.isSound() && response.getStatus() >= 400) {
            transactions.rollback();
            return;
        }
        if (!transactions.isSound()) {
            throw new IllegalStateException(
                    "answered " + response.getStatus() + ", but the transaction is to be undone");
        }
        Kept kept = Answer.of(running.request(), response);
        answers.keep(running.key(), kept);
        transactions.commit();
    }

    private boolean changesSomething(ContainerRequestContext request) {
        return CHANGING.contains(request.getMethod())
                && !resource.getResourceMethod().isAnnotationPresent(Unkept.class);
    }
}
